// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "jobs/previousreport.h"
#include "support/savepreview.h"
#include "support/testresult.h"
#include "tabs/computeoverlaps.h"
#include "tabs/reportformdialog.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The overlap report of the example, as it stands in the preview.
struct PreviewedReport
{
    explicit PreviewedReport(OpenMode mode = OpenMode::ReadWrite)
        : workspace(desk.open(mode), desk.settings())
    {
        isAsked = answering<ReportFormDialog>([&] { printOverlapReport(workspace, &window); },
                                              [](ReportFormDialog &dialog) { dialog.accept(); });
        settle(workspace);
    }

    bool saveAs(const QString &name)
    {
        const auto *preview = window.findChild<PrintPreview *>();
        return preview && test::saveAs(*preview, desk.file(name)) && settle(workspace);
    }
    /// What a report of tomorrow would name as the one before.
    Result<std::optional<PreviousReport>> counted()
    {
        return reportBefore(workspace.bank(), workspace.bank().now().date().addDays(1));
    }

    Desk desk;
    Workspace workspace;
    QWidget window;
    bool isAsked = false;
};

} // namespace

/// When the overlap report counts as made.
class TestComputeOverlaps : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

private Q_SLOTS:
    void reportThatIsLookedAtIsNotMade()
    {
        PreviewedReport report;

        const auto counted = report.counted();

        QVERIFY(report.isAsked && report.window.findChild<PrintPreview *>());
        QVERIFY_RESULT(counted);
        QVERIFY(!*counted);
    }

    void pairIsShownAsItIsPrinted()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        const OverlapStore store(workspace.bank());
        const auto shown = store.rows(store.ids({})->mid(0, 1));

        printPair(workspace, &window, shown->first());
        settle(workspace);

        QVERIFY(window.findChild<PrintPreview *>());
    }

    void reportThatIsSavedIsMade()
    {
        PreviewedReport report;

        QVERIFY(report.saveAs(u"overlap.html"_s));

        const auto counted = report.counted();
        QVERIFY_RESULT(counted);
        QVERIFY(*counted);
        QVERIFY((*counted)->strong > 0);
    }

    void bankThatIsOnlyReadGivesItsReportWithoutCounting()
    {
        PreviewedReport report(OpenMode::ReadOnly);

        QVERIFY(report.saveAs(u"overlap.html"_s));

        QVERIFY(QFile::exists(report.desk.file(u"overlap.html"_s)));
        const auto counted = report.counted();
        QVERIFY_RESULT(counted);
        QVERIFY(!*counted);
    }
};

QTEST_MAIN(TestComputeOverlaps)
#include "tst_computeoverlaps.moc"
