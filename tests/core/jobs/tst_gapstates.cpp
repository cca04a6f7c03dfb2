// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapfollowup.h"
#include "jobs/gaplist.h"
#include "jobs/questionmerge.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "model/studyquestionlink.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A dossier without a study: a gap whatever is asked and planned about it.
struct EmptyDossier
{
    EmptyDossier()
        : bank(test::makeBank())
        , dossier(test::insert(*bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s}))
    {
    }

    /// The gap itself, whatever was decided.
    GapLine gap() const
    {
        return GapList(*bank)
            .gaps({.on = {}, .kinds = {GapKind::DossierStale}, .units = {}, .states = {}})
            ->value(0);
    }
    /// As a list begins.
    qsizetype shown() const
    {
        return GapList(*bank).gaps({.on = {}, .kinds = {GapKind::DossierStale}, .units = {}})->size();
    }
    Result<> decide(const GapVerdict &verdict) const
    {
        return GapDecisions(*bank).decide(gap().gap, verdict, u"WON Wonen"_s);
    }
    /// A question that is asked because of the gap, in one step.
    Uid ask() const
    {
        const Gap about = gap().gap;
        KnowledgeQuestion question = test::aQuestion(u"Hoeveel woningen staan leeg?"_s);
        question.dossier = dossier;
        const StepLabel label{.act = u"make"_s, .kind = Kind::KnowledgeQuestion};
        const auto made = bank->write(label, [&](Write &write) -> Result<Uid> {
            const auto uid = bank->records<KnowledgeQuestion>().insert(write, question);
            const auto kept = uid ? keepAsked(*bank, write, about, *uid) : Result<>(uid.error());
            return kept ? uid : Result<Uid>(kept.error());
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }
    Result<> link(const Uid &from, LinkType type, const Uid &to) const
    {
        return bank->write(StepLabel{.act = u"link"_s, .kind = Kind::Link},
                           [&](Write &write) { return bank->links().add(write, from, type, to); });
    }
    /// The rule sees something else: a study, and too old.
    void addOldStudy() const
    {
        Study study = test::aStudy(u"Leegstand in 2020"_s);
        study.issued = {u"2020"_s};
        if (!link(test::insert(*bank, study), LinkType::Dossier, dossier))
            qFatal("not linked");
    }
    void answer(const Uid &question, AnswerDegree degree) const
    {
        const Uid study = test::insert(*bank, test::aStudy(u"Leegstand van woningen"_s));
        test::insert(*bank, StudyQuestionLink{.study = study, .question = question, .degree = degree});
    }
    Uid insertProject() const
    {
        return test::insert(
            *bank, ResearchProject{.title = u"Onderzoek leegstand"_s, .lead = bank->identity().unit});
    }

    std::unique_ptr<Bank> bank;
    Uid dossier;
};

} // namespace

/// From a possible gap to one that is solved (spec 02, KnowledgeGap; spec 11, C6).
class TestGapStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapIsAskedAnsweredAndSolved()
    {
        const EmptyDossier room;
        QCOMPARE(room.gap().state(), GapState::Mogelijk);

        const Uid question = room.ask();
        QCOMPARE(room.gap().state(), GapState::VraagGesteld);
        QCOMPARE(room.gap().followUp->line.uid, question);
        QVERIFY(!room.gap().mayBeSolved());
        QCOMPARE(room.shown(), 1);

        room.answer(question, AnswerDegree::Deels);
        QVERIFY(room.gap().mayBeSolved());
        QCOMPARE(room.gap().state(), GapState::VraagGesteld); // until somebody says so

        QVERIFY_RESULT(room.decide({.state = GapState::Opgelost}));
        QCOMPARE(room.gap().state(), GapState::Opgelost);
        QCOMPARE(room.gap().followUp->line.uid, question);
        QVERIFY(!room.gap().mayBeSolved());
        QCOMPARE(room.shown(), 0);
    }

    void undoTakesBackTheQuestionAndWhatItSaysOfTheGap()
    {
        const EmptyDossier room;
        room.ask();

        QVERIFY_RESULT(room.bank->undo());

        QCOMPARE(room.gap().state(), GapState::Mogelijk);
        QVERIFY(!room.gap().decision);
        QVERIFY(room.bank->records<KnowledgeQuestion>().ids()->isEmpty());
    }

    void solvedGapComesBackWhenWhatTheRuleSawChanges()
    {
        const EmptyDossier room;
        room.answer(room.ask(), AnswerDegree::Volledig);
        QVERIFY_RESULT(room.decide({.state = GapState::Opgelost}));

        room.addOldStudy();

        QCOMPARE(room.gap().state(), GapState::Mogelijk);
        QVERIFY(room.gap().isReopened());
        QVERIFY(!room.gap().mayBeSolved());
        QCOMPARE(room.shown(), 1);
    }

    void questionStaysAskedWhateverTheRuleSees()
    {
        const EmptyDossier room;
        room.ask();

        room.addOldStudy();

        QCOMPARE(room.gap().state(), GapState::VraagGesteld);
        QVERIFY(!room.gap().isReopened());
    }

    void backgroundIsNoAnswer()
    {
        const EmptyDossier room;

        room.answer(room.ask(), AnswerDegree::Achtergrond);

        QVERIFY(!room.gap().mayBeSolved());
    }

    void questionThatIsThrownAwayAsksNothing()
    {
        const EmptyDossier room;
        const Uid question = room.ask();

        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*room.bank, question));

        QCOMPARE(room.gap().state(), GapState::Mogelijk);
        QVERIFY(!room.gap().followUp->goesOn);
        QVERIFY_RESULT(room.bank->undo());
        QCOMPARE(room.gap().state(), GapState::VraagGesteld);
    }

    void questionThatExpiredAsksNothing()
    {
        const EmptyDossier room;
        const Uid question = room.ask();

        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(*room.bank, question, [](KnowledgeQuestion &edited) {
            edited.status = QuestionStatus::Vervallen;
        }));

        QCOMPARE(room.gap().state(), GapState::Mogelijk);
    }

    void questionThatIsMergedGoesOnInTheOther()
    {
        const EmptyDossier room;
        const Uid question = room.ask();
        KnowledgeQuestion other = test::aQuestion(u"Hoe groot is de leegstand?"_s);
        other.status = QuestionStatus::Open;
        const Uid survivor = test::insert(*room.bank, other);

        QVERIFY_RESULT(mergeQuestions(*room.bank, question, survivor));

        QCOMPARE(room.gap().state(), GapState::VraagGesteld);
        QCOMPARE(room.gap().followUp->line.uid, survivor);
        room.answer(survivor, AnswerDegree::Volledig);
        QVERIFY(room.gap().mayBeSolved());
    }

    void askedIsSaidWithAQuestionOnly()
    {
        const EmptyDossier room;
        const Uid project = room.insertProject();

        QCOMPARE_ERROR(room.decide({.state = GapState::VraagGesteld}), Error::Code::InvalidInput);
        QCOMPARE_ERROR(room.decide({.state = GapState::VraagGesteld, .followUp = project}),
                       Error::Code::InvalidInput);
        QCOMPARE_ERROR(room.decide({.state = GapState::Bevestigd, .followUp = room.dossier}),
                       Error::Code::InvalidInput);

        QVERIFY(!room.gap().decision);
    }

    void projectConfirmsTheGapAndItsStudyMaySolveIt()
    {
        const EmptyDossier room;
        const Uid project = room.insertProject();
        QVERIFY_RESULT(room.decide({.state = GapState::Bevestigd, .followUp = project}));
        QCOMPARE(room.gap().followUp->line.uid, project);
        QVERIFY(!room.gap().mayBeSolved());

        const Uid study = test::insert(*room.bank, test::aStudy());
        QVERIFY_RESULT(room.link(project, LinkType::Result, study));

        QCOMPARE(room.gap().state(), GapState::Bevestigd);
        QVERIFY(room.gap().mayBeSolved());
    }

    void questionThatHasTheGapIsNotWhatCameOfIt()
    {
        const auto bank = test::makeBank();
        const Uid question = test::insert(*bank, KnowledgeQuestion{.text = u"Hoeveel?"_s,
                                                                   .needClass = NeedClass::Nodig,
                                                                   .status = QuestionStatus::Open});
        const Gap gap = GapList(*bank).gaps({})->value(0).gap;
        QCOMPARE(gap.record, question);

        QVERIFY_RESULT(
            bank->write(gapJudged({}), [&](Write &write) { return keepAsked(*bank, write, gap, question); }));
        const GapVerdict asked{.state = GapState::VraagGesteld, .followUp = question};
        QCOMPARE_ERROR(GapDecisions(*bank).decide(gap, asked, {}), Error::Code::InvalidInput);
        QVERIFY(GapDecisions(*bank).all()->isEmpty());
    }

    void questionThatIsAskedLaterKeepsHowWasLooked() // spec 11, C6
    {
        const EmptyDossier room;
        QVERIFY_RESULT(room.decide({.state = GapState::Bevestigd, .searched = GapSearch{.studies = 3}}));

        room.ask();

        QCOMPARE(room.gap().decision->searched.value_or(GapSearch()).studies, 3);
    }

    void laterDecisionKeepsWhatCameOfTheGap()
    {
        const EmptyDossier room;
        const Uid question = room.ask();

        QVERIFY_RESULT(room.decide({.state = GapState::Geaccepteerd, .reason = u"Niet nu."_s}));
        QCOMPARE(room.gap().decision->followUp, question);
        QVERIFY_RESULT(room.decide({.state = GapState::Mogelijk}));

        QVERIFY(!room.gap().decision);
    }

    void projectIdeaAboutAQuestionIsOneStep()
    {
        const auto bank = test::makeBank();
        KnowledgeQuestion needed = test::aQuestion();
        needed.needClass = NeedClass::Nodig;
        needed.status = QuestionStatus::Open;
        const Uid question = test::insert(*bank, needed);
        const GapLine gap = GapList(*bank).gaps({})->value(0);
        QCOMPARE(gap.gap.kind, GapKind::QuestionUnanswered);

        const auto project = makeProjectAbout(*bank, gap);

        QVERIFY_RESULT(project);
        QVERIFY(!GapList(*bank).gaps({})->value(0).gap.isFound); // a project is to answer it
        QVERIFY(bank->links().from(*project, LinkType::Question)->contains(question));
        const GapDecision decision = GapDecisions(*bank).all()->value(keyOf(gap.gap));
        QCOMPARE(decision.state, GapState::Bevestigd);
        QCOMPARE(decision.followUp, *project);
        QVERIFY_RESULT(bank->undo());
        QVERIFY(GapDecisions(*bank).all()->isEmpty());
        QVERIFY(bank->records<ResearchProject>().ids()->isEmpty());
    }

    void questionToAskIsAboutTheDossierOfTheGap()
    {
        const EmptyDossier room;

        QCOMPARE(questionAbout(room.gap()).dossier, room.dossier);
    }
};

QTEST_GUILESS_MAIN(TestGapStates)
#include "tst_gapstates.moc"
