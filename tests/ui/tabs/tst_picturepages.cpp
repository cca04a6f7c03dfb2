// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpreview.h"
#include "jobs/overlapjob.h"
#include "support/goldenfile.h"
#include "support/savepreview.h"
#include "tabroom.h"
#include "tabs/calendarpage.h"
#include "tabs/gapmappage.h"
#include "tabs/matrixpage.h"
#include "tabs/questionnetworkpage.h"
#include "tabs/radarpage.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A page that shows a picture, and what its menu and its keys give.
struct PictureRoom
{
    explicit PictureRoom(const std::function<std::unique_ptr<Tab>(Workspace &workspace)> &make)
        : desk(Desk::Content::Example)
        , workspace(desk.open(), desk.settings())
    {
        if (!runOverlap(workspace.bank()))
            qFatal("not computed");
        tab = make(workspace);
        show(*tab, WindowSize);
        settle(workspace);
        tab->focusContent();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier); }

    /// What the page writes under that name when it is asked to save its picture.
    QByteArray savedPicture(const QString &name)
    {
        const bool isAsked = answering<QFileDialog>([&] { press(Qt::Key_E); },
                                                    [&](QFileDialog &dialog) {
                                                        auto *line = dialog.findChild<QLineEdit *>(
                                                            QStringLiteral("fileNameEdit"));
                                                        line->setText(desk.file(name));
                                                        QTest::keyClick(line, Qt::Key_Return);
                                                    });
        settle(workspace);
        return isAsked ? contentOf(desk.file(name)) : QByteArray();
    }

    PrintPreview *printed()
    {
        press(Qt::Key_P);
        return QTest::qWaitFor([&] { return tab->findChild<PrintPreview *>(); }, 20000)
                   ? tab->findChild<PrintPreview *>()
                   : nullptr;
    }

    Desk desk;
    Workspace workspace;
    std::unique_ptr<Tab> tab;
};

template <typename Page> std::unique_ptr<Tab> pageOf(Workspace &workspace)
{
    return std::make_unique<Page>(workspace);
}

std::unique_ptr<Tab> weekOf(Workspace &workspace)
{
    auto calendar = std::make_unique<CalendarPage>(workspace);
    calendar->setSpan(CalendarSpan::Week);
    return calendar;
}

using MakePage = std::unique_ptr<Tab> (*)(Workspace &workspace);
constexpr std::pair<const char *, MakePage> Pages[]{
    {"radar", pageOf<RadarPage>},    {"matrix", pageOf<MatrixPage>},
    {"map", pageOf<GapMapPage>},     {"network", pageOf<QuestionNetworkPage>},
    {"month", pageOf<CalendarPage>}, {"week", weekOf},
};

} // namespace

/// Whatever page shows a picture: it goes on paper with Ctrl+P and in a file with Ctrl+E, and menu Record has
/// both.
class TestPicturePages : public QObject
{
    Q_OBJECT

    static void eachPage()
    {
        QTest::addColumn<int>("nth");
        for (int nth = 0; nth < int(std::size(Pages)); ++nth)
            QTest::newRow(Pages[nth].first) << nth;
    }

public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void pictureIsSavedWithAKey_data() { eachPage(); }

    void pictureIsSavedWithAKey()
    {
        QFETCH(const int, nth);
        PictureRoom room(Pages[nth].second);

        const QByteArray svg = room.savedPicture(u"beeld.svg"_s);

        QVERIFY(svg.startsWith("<svg "));
        QVERIFY(svg.contains("<text"));
    }

    void pictureIsPrintedWithAKey_data() { eachPage(); }

    void pictureIsPrintedWithAKey()
    {
        QFETCH(const int, nth);
        PictureRoom room(Pages[nth].second);

        PrintPreview *preview = room.printed();

        QVERIFY(preview);
        const QString path = room.desk.file(u"beeld.pdf"_s);
        QVERIFY(saveAs(*preview, path));
        QTRY_VERIFY(contentOf(path).startsWith("%PDF"));
    }

    void menuHasBoth_data() { eachPage(); }

    void menuHasBoth()
    {
        QFETCH(const int, nth);
        PictureRoom room(Pages[nth].second);

        QStringList texts;
        for (const QAction *action : room.tab->tabActions().record)
            texts.append(action ? action->text().remove(u'&') : QString());

        QVERIFY2(texts.contains(u"Print…"_s), qPrintable(texts.join(u", "_s)));
        QVERIFY2(texts.contains(u"Save as a picture…"_s), qPrintable(texts.join(u", "_s)));
    }
};

QTEST_MAIN(TestPicturePages)
#include "tst_picturepages.moc"
