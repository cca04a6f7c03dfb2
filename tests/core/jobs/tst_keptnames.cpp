// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/gapmapjob.h"
#include "jobs/keptnames.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlapstore.h"
#include "jobs/signalradar.h"
#include "model/approach.h"
#include "model/concept.h"
#include "model/finding.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "report/gapmappaper.h"
#include "report/sharing.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Both use a study, resemble a third record, and one has a project and an answer.
ShownOverlap pairThatNames(const Headline &kept)
{
    ShownOverlap shown;
    shown.pair.parts = {
        {.name = PartName::Ties,
         .points = 10,
         .evidence = {{.name = EvidenceName::Study, .uid = kept.uid, .label = nameOf(kept)}}},
        {.name = PartName::GoBetween,
         .points = 10,
         .evidence = {{.name = EvidenceName::GoBetween, .uid = kept.uid, .label = kept.title}}}};
    shown.sideA.projects = {{.uid = kept.uid, .code = kept.code}};
    shown.sideB.answer = {.study = kept.uid, .code = kept.code};
    shown.named.insert(kept.uid, kept);
    return shown;
}

/// With a finding for that target group.
void addStudyOn(Bank &bank, const QString &targetGroup, ShareLevel level)
{
    Study written = test::aStudy(u"Schulden van "_s + targetGroup);
    written.shareLevel = level;
    const Uid study = test::insert(bank, written);
    const Uid subject = test::insert(bank, Concept{.prefNl = u"schulden"_s, .scheme = u"Thema"_s});
    QVERIFY_RESULT(bank.write(
        {}, [&](Write &write) { return bank.links().add(write, study, LinkType::Concept, subject); }));
    const Uid approach = test::insert(bank, Approach{.nameNl = u"Budgetcoach"_s});
    test::insert(bank, Finding{.study = study,
                               .approach = approach,
                               .statement = u"Het helpt."_s,
                               .targetGroup = targetGroup});
}

Headline secret(ShareLevel level)
{
    return {.uid = Uid::createUuid(), .code = u"DGVB-STU-0001"_s, .title = u"Geheim"_s, .shareLevel = level};
}

} // namespace

Q_DECLARE_METATYPE(kb::GapMapQuery)

/// The names of what a unit keeps for itself are known wherever a paper has them.
class TestKeptNames : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    OverlapReportContent content() const { return *overlapReportContent(*m_bank, Language::Nl); }

    template <typename R> void keepForItself(const Uid &record) const
    {
        QVERIFY_RESULT(
            test::edit<R>(*m_bank, record, [](R &kept) { kept.shareLevel = ShareLevel::EigenDg; }));
    }

    QList<ShownOverlap> questionPairs() const
    {
        const OverlapStore store(*m_bank);
        return *store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}));
    }

    /// The study that both questions of the best such pair use.
    Uid sharedStudy() const
    {
        for (const QList<ShownOverlap> pairs = questionPairs(); const ShownOverlap &row : pairs) {
            for (const OverlapPart &part : row.pair.parts) {
                const auto tie = std::ranges::find(part.evidence, EvidenceName::Study, &Evidence::name);
                if (tie != part.evidence.end())
                    return tie->uid;
            }
        }
        qFatal("no two questions of the example share a study");
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void whatIsKeptLosesItsNameInReasonsAndSides()
    {
        const ShownOverlap neutral = withoutKeptNames(pairThatNames(secret(ShareLevel::EigenDg)));

        for (const OverlapPart &part : neutral.pair.parts)
            QCOMPARE(part.evidence.first().label, QString());
        QCOMPARE(neutral.sideA.projects.first().code, QString());
        QCOMPARE(neutral.sideB.answer.code, QString());
        QVERIFY(!neutral.why().contains(u"Geheim"_s));
    }

    void whatIsSharedKeepsItsName()
    {
        const ShownOverlap shown = pairThatNames(secret(ShareLevel::InternBzk));

        QCOMPARE(withoutKeptNames(shown).pair, shown.pair);
        QVERIFY(!neutralWhy(shown));
    }

    void onlyWhatStandsInTheWordsIsNamed()
    {
        const ShownOverlap shown = pairThatNames(secret(ShareLevel::EigenDg));

        QCOMPARE(namedIn(u"beide gebruiken DGVB-STU-0001 Geheim"_s, shown).size(), 1);
        QVERIFY(namedIn(u"zelfde woorden: huren"_s, shown).isEmpty());
    }

    void reportThatNamesASharedStudyIsNoWiderThanThat()
    {
        const Uid study = sharedStudy();
        const ShareLevel before = shareLevelOf(content());
        keepForItself<Study>(study);

        OverlapReportContent kept = content();
        kept.uses.clear(); // the study itself
        kept.groups.clear();
        kept.gaps.clear();

        QVERIFY(before == ShareLevel::InternBzk);
        QVERIFY(shareLevelOf(kept) == ShareLevel::EigenDg);
    }

    void unitReadsOnlyThatThereIsASharedStudy()
    {
        const Uid study = sharedStudy();
        const QString code = m_bank->records<Study>().get(study)->refcode;
        keepForItself<Study>(study);
        const auto names = [&](const OverlapReportContent &report) {
            return std::ranges::any_of(report.pairs, [&](const ReportedPair &pair) {
                return std::ranges::any_of(
                    pair.parts, [&](const ReportedPart &part) { return part.evidence.contains(code); });
            });
        };

        QVERIFY(names(content()));
        QVERIFY(!names(readableBy(u"KIEM"_s, content())));
        QVERIFY(names(readableBy(code.section(u'-', 0, 0), content())));
    }

    void dossierOfAQuestionCounts()
    {
        const auto questions = m_bank->records<KnowledgeQuestion>().get(questionPairs().first().pair.a);
        keepForItself<PolicyDossier>(questions->dossier);

        const ReportedPair pair = content().pairs.first();

        QVERIFY(!pair.a.dossier.isEmpty());
        QVERIFY(shareLevelOf(OverlapReportContent{.pairs = {pair}}) == ShareLevel::EigenDg);
        QCOMPARE(readableBy(u"KIEM"_s, {.pairs = {pair}}).pairs.first().a.dossier, QString());
    }

    void whatCameOfAnAgreementCounts()
    {
        const ShownOverlap pair = questionPairs().first();
        ResearchProject project{.title = u"Besloten onderzoek"_s};
        project.shareLevel = ShareLevel::EigenDg;
        const ActionDraft draft{.action = {.what = u"Samen praten"_s,
                                           .leadUnit = pair.a.unit,
                                           .due = QDate(2027, 3, 3),
                                           .followUp = test::insert(*m_bank, project)}};
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draft));

        const OverlapReportContent report = content();

        QVERIFY(report.agreed.first().followUp.contains(u"Besloten onderzoek"_s));
        QVERIFY(shareLevelOf(OverlapReportContent{.agreed = report.agreed}) == ShareLevel::EigenDg);
    }

    void gapMapOfDossiersCountsThem_data()
    {
        QTest::addColumn<GapMapQuery>("query");
        QTest::newRow("rows") << GapMapQuery{.rows = MapRows::Dossiers};
        QTest::newRow("columns") << GapMapQuery{.columns = MapColumns::Dossiers};
    }

    void gapMapOfDossiersCountsThem()
    {
        QFETCH(const GapMapQuery, query);
        const auto dossiers = m_bank->records<PolicyDossier>().all();
        const auto before = gapMapPaperContent(*m_bank, query, Language::Nl);
        keepForItself<PolicyDossier>(dossiers->first().uid);

        const auto after = gapMapPaperContent(*m_bank, query, Language::Nl);

        QVERIFY(gapMapPaper(*before).info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(gapMapPaper(*after).info.shareLevel == ShareLevel::EigenDg);
    }

    void gapMapOfTargetGroupsCountsTheStudiesThatNameThem_data()
    {
        QTest::addColumn<GapMapQuery>("query");
        QTest::addColumn<bool>("isCounted");
        QTest::newRow("rows") << GapMapQuery{.rows = MapRows::TargetGroups} << true;
        QTest::newRow("columns") << GapMapQuery{.columns = MapColumns::TargetGroups} << true;
        QTest::newRow("neither") << GapMapQuery{} << false;
    }

    void gapMapOfTargetGroupsCountsTheStudiesThatNameThem()
    {
        QFETCH(const GapMapQuery, query);
        QFETCH(const bool, isCounted);
        const auto bank = test::makeBank();
        addStudyOn(*bank, u"Jongeren"_s, ShareLevel::EigenDg);

        const auto content = gapMapPaperContent(*bank, query, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(gapMapPaper(*content).info.shareLevel == ShareLevel::EigenDg, isCounted);
    }

    void targetGroupThatASharedStudySaysTooKeepsNobodyFromTheMap_data()
    {
        QTest::addColumn<GapMapQuery>("query");
        QTest::newRow("rows") << GapMapQuery{.rows = MapRows::TargetGroups};
        QTest::newRow("columns") << GapMapQuery{.columns = MapColumns::TargetGroups};
    }

    void targetGroupThatASharedStudySaysTooKeepsNobodyFromTheMap()
    {
        QFETCH(const GapMapQuery, query);
        const auto bank = test::makeBank();
        addStudyOn(*bank, u"Jongeren"_s, ShareLevel::EigenDg);
        addStudyOn(*bank, u"jongeren"_s, ShareLevel::InternBzk);
        const auto shared = gapMapPaperContent(*bank, query, Language::Nl);
        addStudyOn(*bank, u"Ouderen"_s, ShareLevel::EigenDg);

        const auto kept = gapMapPaperContent(*bank, query, Language::Nl);

        QVERIFY(gapMapPaper(*shared).info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(gapMapPaper(*kept).info.shareLevel == ShareLevel::EigenDg);
    }

    void radarCountsItsSignals()
    {
        const auto before = radarPaperContent(*m_bank, {}, Language::Nl);
        QVERIFY_RESULT(before);
        const auto radar = signalRadar(*m_bank, {});
        keepForItself<Signal>(radar->lines.first().uid);

        const auto after = radarPaperContent(*m_bank, {}, Language::Nl);

        QVERIFY_RESULT(after);
        QVERIFY(radarPaper(*before).info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(radarPaper(*after).info.shareLevel == ShareLevel::EigenDg);
    }
};

QTEST_GUILESS_MAIN(TestKeptNames)
#include "tst_keptnames.moc"
