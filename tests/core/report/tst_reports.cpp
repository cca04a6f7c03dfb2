// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/overlapforms.h"
#include "report/renderers.h"
#include "report/reports.h"

#include <QSet>
#include <QTest>

using namespace kb;

namespace {

QString textOfReport(const OverlapReportContent &content)
{
    return renderPlainText(overlapReport(content));
}

QList<doc::Table> tablesOf(const Document &document)
{
    QList<doc::Table> tables;
    for (const doc::Block &block : document.blocks) {
        if (const auto *table = std::get_if<doc::Table>(&block))
            tables.append(*table);
        else if (const auto *matrix = std::get_if<doc::Matrix>(&block))
            tables.append(doc::tableOf(*matrix));
    }
    return tables;
}

doc::Table matrixOf(const OverlapReportContent &content)
{
    for (const doc::Table &table : tablesOf(overlapReport(content))) {
        if (table.caption.plain().startsWith(QStringLiteral("Number of overlaps")))
            return table;
    }
    return {};
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReportHasANameOfItsOwn()
    {
        QSet<QString> ids;
        for (const ReportSort &report : reports()) {
            QVERIFY(!ids.contains(report.id));
            ids.insert(report.id);
        }
        QCOMPARE(ids.size(), qsizetype(reports().size()));
    }

    void aReportFromTheListIsTheReport()
    {
        const OverlapReportContent content = test::overlapContent();

        const Document document = reports()[0].make(content);

        QCOMPARE(renderPlainText(document), textOfReport(content));
    }

    void thePartsOfAScoreAddUpOnPaper()
    {
        for (const ReportedPair &pair : test::overlapContent().pairs) {
            int sum = 0;
            for (const ReportedPart &part : pair.parts)
                sum += part.points;
            QCOMPARE(sum, pair.score);
        }
        QVERIFY(textOfReport(test::overlapContent()).contains(QStringLiteral("- Why: Score; Points: 86")));
    }

    void theMatrixCountsEachPairOnceOnBothSides()
    {
        const doc::Table matrix = matrixOf(test::overlapContent());

        QCOMPARE(matrix.columns.size(), 7); // names, five units, the total
        const QList<doc::Text> first = matrix.rows.first();
        QCOMPARE(first[0].plain(), QStringLiteral("DGOBDR"));
        QCOMPARE(first[1].plain(), QStringLiteral("–"));     // itself
        QCOMPARE(first[2].plain(), QStringLiteral("0 / 0")); // DGVB
        QCOMPARE(first[4].plain(), QStringLiteral("1 / 0")); // DGKR
        QCOMPARE(first[5].plain(), QStringLiteral("1 / 1")); // DGDOO
        QCOMPARE(first[6].plain(), QStringLiteral("2 / 1"));
        QCOMPARE(matrix.rows[3][1].plain(), QStringLiteral("1 / 0")); // DGKR with DGOBDR
    }

    void theLevelsDecideWhereAPairStands()
    {
        OverlapReportContent content = test::overlapContent();
        content.strongFrom = 70;
        content.probableFrom = 60;

        const QString text = textOfReport(content);

        QVERIFY(text.contains(QStringLiteral("3 strong and 1 probable")));
        // 48 points: it only stands among what people want to see
        QVERIFY(text.indexOf(QStringLiteral("DGDOO-VRG-0007")) >
                text.indexOf(QStringLiteral("Overlaps that people put in the list")));
    }

    void theChangeSinceTheLastReportHasASign()
    {
        OverlapReportContent content = test::overlapContent();
        QVERIFY(textOfReport(content).contains(QStringLiteral("strong +1, probable −2.")));

        content.previous.reset();

        QVERIFY(!textOfReport(content).contains(QStringLiteral("Since the report of")));
        QVERIFY(textOfReport(content).simplified().contains(QStringLiteral("this is the first report")));
    }

    void aBankWithoutOverlapGivesAReportThatSaysSo()
    {
        OverlapReportContent content = test::overlapContent();
        content.pairs.clear();

        const QString text = textOfReport(content);

        QVERIFY(text.contains(QStringLiteral("There are no strong overlaps.")));
        QVERIFY(text.contains(QStringLiteral("0 strong and 0 probable")));
    }

    void aReportOfManyPairsStaysAReport()
    {
        OverlapReportContent content = test::overlapContent();
        content.pairs = QList<ReportedPair>(500, test::islandsAndMunicipalities());
        content.pairsInFull = 10;
        content.rowsPerTable = 20;

        const QString text = textOfReport(content);

        QCOMPARE(text.count(QStringLiteral("- Why: Score; Points:")), 10);
        QVERIFY(text.contains(QStringLiteral("500 strong"))); // what is not shown is counted
        QVERIFY(text.contains(QStringLiteral("470 more are not in this report.")));
    }

    void aUnitWithoutQuestionsIsNotInTheMatrix()
    {
        OverlapReportContent content = test::overlapContent();
        content.packages.append({.unit = QStringLiteral("KIEM"), .studies = 2});

        QCOMPARE(matrixOf(content).rows.size(), 5);
    }

    void aMatrixOfManyUnitsIsDividedAndLosesNoUnit()
    {
        OverlapReportContent content = test::overlapContent();
        content.packages.clear();
        for (int number = 10; number < 29; ++number)
            content.packages.append({.unit = QStringLiteral("MIN%1").arg(number), .questions = 1});

        QStringList columns;
        for (const doc::Table &table : tablesOf(overlapReport(content))) {
            if (!table.caption.plain().startsWith(QStringLiteral("Number of overlaps")))
                continue;
            QVERIFY(table.columns.size() <= 11);
            QCOMPARE(table.rows.size(), 19);
            for (const doc::Column &column : table.columns.sliced(1))
                columns.append(column.title.plain());
        }

        QCOMPARE(columns.size(), 20);
        QCOMPARE(columns.first(), QStringLiteral("MIN10"));
        QCOMPARE(columns[18], QStringLiteral("MIN28"));
        QCOMPARE(columns.last(), QStringLiteral("Total"));
    }

    void aPairSaysWhenAndHowFarItsProjectsAre()
    {
        OverlapReportContent content = test::overlapContent();
        content.pairs.first().a.projects = {
            {.code = QStringLiteral("DGOBDR-PRJ-0001"), .phase = Phase::Startnotitie}};

        const QString text = textOfReport(content).simplified();

        QVERIFY(text.contains(QStringLiteral("Moment: 1 maand verschil.")));
        QVERIFY2(text.contains(QStringLiteral("DGOBDR-VRG-0003: DGOBDR-PRJ-0001 · ")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("can still be influenced")));
    }

    void aPairWithoutWordsToShowSaysSo()
    {
        OverlapReportContent content = test::overlapContent();
        ReportedPair &pair = content.pairs.first();
        pair.concepts.clear();
        pair.parts = {{QStringLiteral("verwante woorden"), pair.score, QString()}};

        const QString text = textOfReport(content);

        QVERIFY(text.contains(QStringLiteral("small likenesses, no whole word")));
    }

    void withoutConceptsTheWordsAreWhatIsInCommon()
    {
        OverlapReportContent content = test::overlapContent();
        ReportedPair &pair = content.pairs.first();
        pair.concepts.clear();
        pair.parts.first().evidence = QStringLiteral("gemeenten, taken");

        const QString text = renderPlainText(overlapMeetingReport(content)).simplified();

        QVERIFY(text.contains(QStringLiteral("In common: gemeenten, taken;")));
    }

    void writingSpaceIsAChoice()
    {
        OverlapReportContent content = test::overlapContent();
        QVERIFY(textOfReport(content).contains(QStringLiteral("____")));

        content.writingSpace = WritingSpace::None;

        QVERIFY(!textOfReport(content).contains(QStringLiteral("____")));
    }

    void instituteThatIsAnAuthorTooIsNamedOnce()
    {
        ResearchCardContent content = test::cardContent();
        content.authors.append(content.institutes);

        const QString text = renderPlainText(researchCard(content));

        QVERIFY(text.contains(QStringLiteral("Authors: Kuipers, E.; De Wit, S.\nPerformed by: ")));
    }

    void aCardWithoutFindingsSaysSo()
    {
        ResearchCardContent content = test::cardContent();
        content.findings.clear();

        const QString text = renderPlainText(researchCard(content));

        QVERIFY(text.contains(QStringLiteral("No findings were recorded.")));
    }

    void aCardLeavesOutWhatIsNotKnown()
    {
        ResearchCardContent content{.info = test::anInfo()};
        content.study.title = QStringLiteral("Een titel");

        const QString text = renderPlainText(researchCard(content));

        QVERIFY(text.contains(QStringLiteral("Een titel")));
        for (const char *heading :
             {"Authors", "Findings", "In one sentence", "Related", "Used in", "Quality review"})
            QVERIFY2(!text.contains(QLatin1StringView(heading)), heading);
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
