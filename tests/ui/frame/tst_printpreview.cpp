// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "widgets/pagesview.h"
#include "frame/printpreview.h"
#include "print/paperpages.h"
#include "support/grab.h"
#include "support/testbank.h"
#include "support/widgetwalk.h"
#include "wording/appearance.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSpinBox>

using namespace kb;

namespace {

SetPaper setPaper(const Document &document)
{
    return {document, std::make_shared<const print::PaperPages>(document)};
}

/// A preview of the overlap report, on screen.
class Shown
{
public:
    explicit Shown(const Document &document = overlapReport(test::overlapContent()))
        : m_settings(m_folder.filePath(QStringLiteral("window.ini")))
        , m_workspace(test::makeBank(), m_settings)
        , m_preview(m_workspace, setPaper(document))
    {
        test::show(m_preview, {1000, 820});
    }

    PrintPreview &dialog() { return m_preview; }
    PagesView &view() { return m_preview.view(); }
    template <typename Widget> Widget &find() { return *m_preview.findChild<Widget *>(); }

private:
    QTemporaryDir m_folder;
    Preferences m_settings;
    Workspace m_workspace;
    PrintPreview m_preview;
};

} // namespace

class TestPrintPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThere()
    {
        Shown shown;

        QVERIFY(shown.view().pageCount() > 3);
        QCOMPARE(shown.find<QSpinBox>().maximum(), shown.view().pageCount());
        QVERIFY(shown.find<QSpinBox>().text().endsWith(QString::number(shown.view().pageCount())));
    }

    void keysGoThroughThePages()
    {
        Shown shown;
        const int last = shown.view().pageCount() - 1;

        QTest::keyClick(&shown.view(), Qt::Key_PageDown);
        QCOMPARE(shown.view().currentPage(), 1);
        QCOMPARE(shown.find<QSpinBox>().value(), 2);
        QTest::keyClick(&shown.view(), Qt::Key_PageUp);
        QCOMPARE(shown.view().currentPage(), 0);
        QTest::keyClick(&shown.view(), Qt::Key_End);
        QCOMPARE(shown.view().currentPage(), last);
        QTest::keyClick(&shown.view(), Qt::Key_Home);
        QCOMPARE(shown.view().currentPage(), 0);
    }

    void aPageIsChosenByItsNumber()
    {
        Shown shown;

        shown.find<QSpinBox>().setValue(3);

        QCOMPARE(shown.view().currentPage(), 2);
    }

    void aReaderHearsWhichPageItIs()
    {
        Shown shown;

        shown.view().goToPage(1);

        QCOMPARE(shown.view().accessibleDescription(),
                 QStringLiteral("Page 2 of %1").arg(shown.view().pageCount()));
        QCOMPARE(test::namelessIn(&shown.view()), QStringList());
    }

    void theSizeChangesAndThePageStays()
    {
        Shown shown;
        shown.view().goToPage(2);
        const qreal before = shown.view().zoom();

        QTest::keyClick(&shown.view(), Qt::Key_Plus);
        QVERIFY(shown.view().zoom() > before);
        QCOMPARE(shown.view().currentPage(), 2);
        QTest::keyClick(&shown.view(), Qt::Key_Minus);
        QCOMPARE(shown.view().zoom(), before);
    }

    void theWidthFitsAtFirst()
    {
        Shown shown;

        QCOMPARE(shown.view().currentPage(), 0);
        QCOMPARE(shown.view().horizontalScrollBar()->maximum(), 0);
    }

    void itLooksLikePaper_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << Theme::Light << QStringLiteral("printpreview-light");
        QTest::newRow("dark") << Theme::Dark << QStringLiteral("printpreview-dark");
    }

    void itLooksLikePaper()
    {
        QFETCH(const Theme, theme);
        QFETCH(const QString, name);
        Appearance appearance(*qApp);
        appearance.setTheme(theme);
        Shown shown;

        QVERIFY(test::savePicture(shown.dialog(), name));

        const QImage picture = shown.view().viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() / 2, 40), QColor(Qt::white)); // paper, in every theme
    }
};

QTEST_MAIN(TestPrintPreview)
#include "tst_printpreview.moc"
