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
        OverlapReportContent content = test::overlapContent();
        for (ReportedPair &pair : content.pairs)
            pair.concepts = {QStringLiteral("een begrip van veel woorden ").repeated(20)};
        while (content.pairs.size() < 500)
            content.pairs.append(content.pairs.first());
        content.pairs.last().isByHand = true;
        for (const ReportedPair &pair : content.pairs.first(5)) {
            QStringList codes{pair.a.code, pair.b.code};
            codes.sort();
            content.agreed.append({.about = codes, .lead = pair.a.unit, .due = QDate(2026, 9, 30)});
        }

        QCOMPARE(PaperPages(overlapOnePage(content)).count(), 1);
    }
};

QTEST_MAIN(TestOverlapPages)
#include "tst_overlappages.moc"
