// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlaprules.h"
#include "jobs/previousreport.h"
#include "model/researchproject.h"
#include "support/examplebank.h"
#include "support/testbank.h"
#include "text/analyser.h"

#include <QJsonObject>

using namespace kb;
using namespace Qt::StringLiterals;

class TestOverlapReportJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    OverlapReportContent content() const { return *overlapReportContent(*m_bank, Language::Nl); }

    ShownOverlap bestPair() const
    {
        const OverlapStore store(*m_bank);
        return store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}))->first();
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void pairSaysWhatItsQuestionsSayThemselves()
    {
        const ReportedQuestion reported = content().pairs.first().a;
        const auto question = m_bank->records<KnowledgeQuestion>().get(bestPair().a.uid);

        QCOMPARE(reported.code, question->refcode);
        QCOMPARE(reported.text, question->text);
        QCOMPARE(reported.needBy, question->needBy);
        QVERIFY(reported.status == question->status);
        for (const doc::Range &range : reported.shared)
            QVERIFY(range.start >= 0 && range.start + range.length <= reported.text.size());
    }

    void whatWasAgreedSaysWhoLeadsAndByWhen()
    {
        const ShownOverlap pair = bestPair();
        ActionDraft draft;
        draft.action.what = u"Samen uitvragen"_s;
        draft.action.leadUnit = pair.a.unit;
        draft.action.due = QDate(2026, 2, 27);
        draft.others = {pair.b.unit};
        draft.research = u"Samen onderzoeken"_s;
        const qsizetype before = content().agreed.size();

        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draft));

        const QList<ReportedAction> agreed = content().agreed;
        QCOMPARE(agreed.size(), before + 1);
        const auto found = std::ranges::find(agreed, u"Samen uitvragen"_s, &ReportedAction::what);
        QVERIFY(found != agreed.cend());
        QCOMPARE(found->lead, pair.a.unitCode);
        QCOMPARE(found->others, QStringList{pair.b.unitCode});
        QCOMPARE(found->due, QDate(2026, 2, 27));
        QCOMPARE(found->daysLate, 3);
        QVERIFY(found->about.contains(pair.a.code) && found->about.contains(pair.b.code));
        QVERIFY(found->followUp.contains(u"Samen onderzoeken"_s));
    }

    void decisionStandsWithItsPairAndWhoTookIt()
    {
        QVERIFY(content().pairs.first().decision.state == OverlapState::Nieuw);
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(bestPair().pair, {.state = OverlapState::Weggelegd,
                                                                      .reasonCode = DismissReason::AnderDoel,
                                                                      .reasonText = u"ander doel"_s}));

        const ReportedDecision decision = content().pairs.first().decision;

        QVERIFY(decision.state == OverlapState::Weggelegd);
        QVERIFY(decision.reason == DismissReason::AnderDoel);
        QCOMPARE(decision.note, u"ander doel"_s);
        QCOMPARE(decision.by, u"KIEM"_s);
        QCOMPARE(decision.on, m_bank->now().date());
    }

    void confirmedPairCountsForTheQualityOfItsLevel()
    {
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(bestPair().pair, {.state = OverlapState::Bevestigd}));

        const ReviewLessons lessons = content().lessons;

        QCOMPARE(lessons.levels.first(), (LevelReview{OverlapLevel::Strong, 1, 0}));
    }

    void usesNameTheQuestionAndTheStudyBestFirst()
    {
        const QList<ReportedUse> uses = content().uses;

        QVERIFY(!uses.isEmpty());
        QVERIFY(std::ranges::is_sorted(uses, std::ranges::greater{}, &ReportedUse::score));
        for (const ReportedUse &use : uses) {
            QVERIFY(use.questionCode.contains(u"-VRG-"));
            QVERIFY(use.studyCode.contains(u"-STU-"));
            QVERIFY(!use.why.isEmpty());
        }
    }

    void studyThatWasSetAsideIsNoResultToUse()
    {
        const OverlapStore store(*m_bank);
        const auto rows = store.rows(*store.ids({.kinds = {OverlapKind::VraagStudie}}));
        const qsizetype before = content().uses.size();

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            rows->first().pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QCOMPARE(content().uses.size(), before - 1);
    }

    void everyUnitWithRecordsTakesPartWithItsCounts()
    {
        int questions = 0;
        int studies = 0;
        int projects = 0;
        for (const ReportedPackage &package : content().packages) {
            QVERIFY(!package.unit.isEmpty() && !package.name.isEmpty() && package.date.isValid());
            questions += package.questions;
            studies += package.studies;
            projects += package.projects;
        }

        QCOMPARE(questions, m_bank->records<KnowledgeQuestion>().ids()->size());
        QCOMPARE(studies, m_bank->records<Study>().ids()->size());
        QCOMPARE(projects, m_bank->records<ResearchProject>().ids()->size());
    }

    void pairByHandStandsInTheReportWithItsReason()
    {
        QList<Uid> questions;
        for (const KnowledgeQuestion &question : *m_bank->records<KnowledgeQuestion>().all()) {
            if (question.refcode.endsWith(u"VRG-05") || question.refcode.endsWith(u"VRG-0005"))
                questions.append(question.uid);
        }
        const auto isNoPair = [&](const Uid &other) {
            return !OverlapStore(*m_bank).ofPair(questions.first(), other);
        };
        const auto other = std::find_if(questions.cbegin() + 1, questions.cend(), isNoPair);
        QVERIFY(other != questions.cend());
        QVERIFY_RESULT(addOverlapByHand(*m_bank, questions.first(), *other, u"zelfde vraag"_s));

        const QList<ReportedPair> pairs = content().pairs;

        const auto byHand = std::ranges::find_if(pairs, &ReportedPair::isByHand);
        QVERIFY(byHand != pairs.end());
        QCOMPARE(byHand->reason, u"zelfde vraag"_s);
        QVERIFY(byHand->decision.note.isEmpty()); // it is not said twice
        QVERIFY(byHand->parts.isEmpty());
    }

    void reportKnowsGroupsUsesAndGaps()
    {
        const OverlapReportContent read = content();

        QVERIFY(!read.groups.isEmpty());
        for (const ReportedOpportunity &group : read.groups) {
            QVERIFY(std::ranges::any_of(group.questions,
                                        [](const NamedLine &line) { return !line.more.isEmpty(); }));
            QVERIFY2(!group.proposal.lead.isEmpty(), qPrintable(group.title));
        }
        QVERIFY(!read.gaps.isEmpty());
        for (const ReportedUse &use : read.uses)
            QVERIFY(!use.questionUnit.isEmpty() && use.questionUnit != use.studyUnit);
    }

    void projectsThatTouchStandInTheReportWithTheirUnits()
    {
        const QList<ResearchProject> projects = *m_bank->records<ResearchProject>().all();
        const ResearchProject one = projects.value(0);
        const auto other = std::ranges::find_if(projects, [&](const ResearchProject &project) {
            return project.ownerUnit != one.ownerUnit && !OverlapStore(*m_bank).ofPair(one.uid, project.uid);
        });
        QVERIFY(other != projects.cend());
        QVERIFY_RESULT(addOverlapByHand(*m_bank, one.uid, other->uid, u"zelfde onderwerp"_s));

        const QList<ReportedTouch> touches = content().projects;

        const QSet<QString> codes{one.refcode, other->refcode};
        const auto found = std::ranges::find_if(touches, [&](const ReportedTouch &touch) {
            return QSet<QString>{touch.a.code, touch.b.code} == codes;
        });
        QVERIFY(found != touches.cend());
        for (const ReportedTouch &touch : touches) {
            QVERIFY(!touch.a.note.isEmpty() && touch.a.note != touch.b.note); // of different units
            QVERIFY(!touch.a.more.isEmpty() && !touch.b.more.isEmpty());      // how far they are
        }
    }

    void levelsAreThoseOfTheBank()
    {
        QVERIFY_RESULT(m_bank->write({.act = u"set"_s}, [&](Write &write) {
            return m_bank->settings().set(
                write, settingname::OverlapLevels,
                QJsonObject{{u"strong"_s, 71}, {u"probable"_s, 52}, {u"weak"_s, 30}});
        }));

        QCOMPARE(content().strongFrom, 71);
        QCOMPARE(content().probableFrom, 52);
    }

    void reportSaysWithWhatItWasMade()
    {
        QCOMPARE(content().engineVersion, textPipeline());
        QCOMPARE(content().until, m_bank->now().date());
        QVERIFY(content().info.isExample);
    }

    void reportSaysWhatTheLastOneOfAnEarlierDayCounted()
    {
        OverlapReportContent earlier = content();
        QVERIFY(!earlier.previous && !earlier.from.isValid());
        earlier.info.date = earlier.info.date.addDays(-30);
        QVERIFY_RESULT(rememberReport(*m_bank, earlier));
        QVERIFY_RESULT(rememberReport(*m_bank, content())); // another one of today takes its place

        const auto previous = content().previous;

        QVERIFY(previous);
        QCOMPARE(previous->date, earlier.info.date);
        QCOMPARE(content().from, earlier.info.date);
        QCOMPARE(previous->strong + previous->probable, earlier.pairs.size());
    }

    void rememberingAReportIsNoStep()
    {
        const auto operations = *m_bank->context().log.count();

        QVERIFY_RESULT(rememberReport(*m_bank, content()));

        QCOMPARE(*m_bank->context().log.count(), operations);
    }

    void bankWithoutARunGivesAReportWithoutPairs()
    {
        m_bank = test::makeBank();

        const auto read = overlapReportContent(*m_bank, Language::Nl);

        QVERIFY_RESULT(read);
        QVERIFY(read->pairs.isEmpty() && read->uses.isEmpty() && read->packages.isEmpty());
    }

    void explanationThatIsDamagedIsAnErrorAndNotAnEmptyReport()
    {
        QVERIFY_RESULT(m_bank->context().db.runScript("UPDATE overlap SET parts = x'FF'"));

        QCOMPARE_ERROR(overlapReportContent(*m_bank, Language::Nl), Error::Code::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestOverlapReportJob)
#include "tst_overlapreportjob.moc"
