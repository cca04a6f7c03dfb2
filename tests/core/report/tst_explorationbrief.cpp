// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/explorationbrief.h"
#include "report/renderers.h"
#include "support/goldenfile.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// With one part of each sort: a meeting, a project, a question and a study without a date.
ExplorationBriefContent spaceAndPower()
{
    ExplorationBriefContent content{.info = test::anInfo(),
                                    .lead = u"Kennis, Internationaal, Europa en Macro-economie"_s,
                                    .units = {u"DGRO"_s, u"DGVB"_s},
                                    .concepts = {u"netcongestie"_s},
                                    .insights = {u"Spreiden in de tijd helpt. (netbeheerder)"_s}};
    content.info.language = Language::En;
    content.exploration.refcode = u"KIEM-VKN-0002"_s;
    content.exploration.title = u"Ruimte en stroom in 2035"_s;
    content.exploration.centralQuestion = u"Welke plekken blijven mogelijk bij een vol stroomnet?"_s;
    content.exploration.status = ExplorationStatus::Afgerond;
    content.exploration.fromDate = QDate(2025, 9, 1);
    content.exploration.toDate = QDate(2026, 2, 27);
    content.exploration.resultSummary = u"Het stroomnet is een harde grens."_s;
    content.exploration.scope = u"Wel: wonen. Niet: industrie."_s;
    content.parts = {{.kind = Kind::ResearchProject,
                      .code = u"DGRO-PRJ-0001"_s,
                      .title = u"Ruimte voor het net"_s,
                      .date = {u"2026-01-15"_s},
                      .state = u"lopend"_s,
                      .until = {u"2026-05-03"_s}},
                     {.kind = Kind::Event,
                      .code = u"KIEM-BIJ-0002"_s,
                      .title = u"Kenniskamer"_s,
                      .date = {u"2026-02-09"_s},
                      .state = u"gehouden"_s},
                     {.kind = Kind::KnowledgeQuestion,
                      .code = u"DGRO-VRG-0005"_s,
                      .title = u"Waar kan nog gebouwd worden?"_s,
                      .state = u"open"_s},
                     {.kind = Kind::Study, .code = u"DGRO-STU-0001"_s, .title = u"Netkaart"_s}};
    return content;
}

} // namespace

class TestExplorationBrief : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Row S21 of the specification: the print *Verkenning in het kort*.
    void s21BriefSaysWhatWasAskedFoundAndDone()
    {
        const QString text = renderPlainText(explorationBrief(spaceAndPower()));

        QVERIFY(test::equalsGoldenFile(
            text.toUtf8(), QStringLiteral(SOURCE_ROOT "/tests/core/report/golden/exploration-brief.txt")));
    }

    void questionsStandInNoPlaceOfTime()
    {
        const Document paper = explorationBrief(spaceAndPower());

        const auto table = std::ranges::find_if(
            paper.blocks, [](const doc::Block &block) { return std::holds_alternative<doc::Table>(block); });

        QVERIFY(table != paper.blocks.end());
        QCOMPARE(std::get<doc::Table>(*table).rows.size(), 3);
    }

    void explorationThatJustBeganSaysThatThereAreNoResults()
    {
        ExplorationBriefContent content;
        content.exploration.title = u"Besturen op kleine schaal"_s;

        const QString text = renderPlainText(explorationBrief(content));

        QVERIFY2(text.contains(u"No results were written down yet."_s), qPrintable(text));
        QVERIFY2(!text.contains(u"Over time"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"Insights"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestExplorationBrief)
#include "tst_explorationbrief.moc"
