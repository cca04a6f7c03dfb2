// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpaper.h"
#include "frame/printpreview.h"
#include "support/openbank.h"

#include <QSignalSpy>
#include <QThread>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Document aPaper()
{
    return {.blocks = {doc::TitleBlock{.title = u"Overlap"_s}, doc::Paragraph{u"Tekst"_s}}};
}

} // namespace

class TestPrintPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperIsMadeBesideTheWindowAndShownInIt()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        QThread *made = nullptr;

        previewPaper(workspace, &window, [&](Bank &, Language) -> Result<Document> {
            made = QThread::currentThread();
            return aPaper();
        });
        QVERIFY(settle(workspace));

        auto *preview = window.findChild<PrintPreview *>();
        QVERIFY(preview && preview->isVisible());
        QVERIFY(made && made != QThread::currentThread());
    }

    void previewIsGoneWhenItIsClosed()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        previewPaper(workspace, &window, [](Bank &, Language) -> Result<Document> { return aPaper(); });
        QVERIFY(settle(workspace));

        window.findChild<PrintPreview *>()->close();

        QTRY_VERIFY(!window.findChild<PrintPreview *>());
    }

    void paperThatCannotBeMadeIsSaid()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        const QSignalSpy said(&workspace, &Workspace::said);

        previewPaper(workspace, &window, [](Bank &, Language) -> Result<Document> {
            return Error{Error::Code::Damaged, u"overlap parts"_s};
        });
        QVERIFY(settle(workspace));

        QVERIFY(!window.findChild<PrintPreview *>());
        QCOMPARE(said.count(), 1);
        QVERIFY(said.first().first().value<Message>().tone == Message::Tone::Failed);
    }
};

QTEST_MAIN(TestPrintPaper)
#include "tst_printpaper.moc"
