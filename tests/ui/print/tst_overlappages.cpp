// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "print/paperpages.h"
#include "report/overlapforms.h"

#include <QHash>
#include <QTest>

using namespace kb;
using namespace kb::print;

/// How the forms of the overlap report fall on pages.
class TestOverlapPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMatrixOfManyUnitsStandsOnAWidePage()
    {
        OverlapReportContent content = test::overlapContent();
        for (int number = 6; number <= 8; ++number)
            content.packages.append({.unit = QStringLiteral("MIN%1").arg(number), .questions = 1});

        const PaperPages pages(overlapReport(content));

        QCOMPARE(pages.orientation(0), doc::Orientation::Portrait);
        QCOMPARE(pages.orientation(1), doc::Orientation::Landscape);
        QVERIFY(pages.size(1).width() > pages.size(1).height());
    }

    void theMatrixOfFewUnitsStandsAmongTheRest()
    {
        const PaperPages pages(overlapReport(test::overlapContent()));

        for (int page = 0; page < pages.count(); ++page)
            QCOMPARE(pages.orientation(page), doc::Orientation::Portrait);
    }

    void everyStrongPairStandsOnOnePage()
    {
        OverlapReportContent content = test::overlapContent();
        while (content.pairs.size() < 40)
            content.pairs.prepend(content.pairs.first());

        const PaperPages pages(overlapReport(content));

        QHash<int, int> pairsOnPage;
        for (const PaperPages::Bookmark &bookmark : pages.bookmarks()) {
            if (bookmark.entry.level == 2)
                ++pairsOnPage[bookmark.page];
        }
        for (const int count : std::as_const(pairsOnPage))
            QVERIFY(count <= 2);
    }

    void theShortOverlapReportIsOnePageWhateverThereIs()
    {
        const QString wordy = QStringLiteral("een begrip van veel woorden ").repeated(20);
        OverlapReportContent content = test::overlapContent();
        content.pairs.last().isByHand = true; // a row for what people put there
        content.info.letterhead = QStringLiteral("Ministerie");
        content.info.paperSize = doc::PaperSize::Letter;
        const Uid question = test::uidOfSample(QStringLiteral("DGVB-VRG-0001"));
        content.agreed = {{.records = {question}, .lead = wordy, .due = QDate(2026, 9, 30)}};
        const NamedLine line{.code = {}, .title = wordy, .note = {}, .more = {}, .uid = question};
        const ReportedOpportunity group{
            .title = wordy, .units = QStringList(30, wordy), .questions = QList<NamedLine>(50, line)};
        content.groups = QList<ReportedOpportunity>(5, group);

        QCOMPARE(PaperPages(overlapOnePage(content)).count(), 1);
    }

    void theShortOverlapReportIsOnePageWithAllQuestionsThatFindRoom()
    {
        const NamedLine line{.code = {},
                             .title =
                                 QStringLiteral("Welke factoren verklaren dat kleine gemeenten hun taken "
                                                "niet op tijd uitvoeren?"),
                             .note = QStringLiteral("DGOBDR"),
                             .more = {},
                             .uid = {}};
        const ReportedOpportunity group{.title = QStringLiteral("uitvoeringskracht"),
                                        .units = {},
                                        .questions = QList<NamedLine>(50, line)};
        OverlapReportContent content = test::overlapContent();
        content.previous.reset();
        content.groups = QList<ReportedOpportunity>(3, group);

        QCOMPARE(PaperPages(overlapOnePage(content)).count(), 1);
    }
};

QTEST_MAIN(TestOverlapPages)
#include "tst_overlappages.moc"
