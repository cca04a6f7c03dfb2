// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/agreedactions.h"
#include "jobs/overlapstore.h"
#include "jobs/trashlist.h"
#include "model/profile.h"
#include "model/researchproject.h"
#include "model/unit.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What units agree about pairs and groups, from the first word to the result.
class TestActionSteps : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    ShownOverlap pairOfQuestions() const
    {
        const OverlapStore store(*m_bank);
        return store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->mid(0, 1))->first();
    }

    static ActionDraft draftAbout(const ShownOverlap &pair)
    {
        ActionDraft draft;
        draft.action.what = u"Samen een onderzoek voorbereiden"_s;
        draft.action.leadUnit = pair.a.unit;
        draft.action.due = QDate(2026, 4, 15);
        draft.others = {pair.b.unit};
        return draft;
    }

    OverlapAction only() const { return m_bank->records<OverlapAction>().all()->value(0); }
    qsizetype count() const { return m_bank->records<OverlapAction>().ids()->size(); }
    OverlapState stateOf(const ShownOverlap &pair) const
    {
        return OverlapStore(*m_bank).ofPair(pair.pair.a, pair.pair.b)->state();
    }
    Result<> workAs(const QString &name) const
    {
        Profile profile;
        profile.name = name;
        return m_bank->signIn(profile);
    }
    Result<> keepReady() const
    {
        return keepWith([](OverlapAction &action) {
            action.status = ActionStatus::Klaar;
            action.result = u"Eén onderzoek, twee vragen"_s;
        });
    }
    Result<> keepWith(const std::function<void(OverlapAction &action)> &change) const
    {
        OverlapAction action = only();
        change(action);
        return keepAction(*m_bank, action);
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void whatIsAgreedAboutAPairAndItsVerdictAreOneStep()
    {
        const ShownOverlap pair = pairOfQuestions();
        const qsizetype before = count();

        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));
        const OverlapState agreed = stateOf(pair);
        const qsizetype made = count();
        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(agreed, OverlapState::Actie);
        QCOMPARE(made, before + 1);
        QCOMPARE(count(), before);
        QCOMPARE(stateOf(pair), OverlapState::Nieuw);
    }

    void remarkAboutThePairStandsWithTheVerdict()
    {
        const ShownOverlap pair = pairOfQuestions();
        ActionDraft draft = draftAbout(pair);
        draft.remark = u"Eerst bellen"_s;

        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draft));

        const auto agreed = OverlapStore(*m_bank).ofPair(pair.pair.a, pair.pair.b);
        QCOMPARE(agreed->verdict->remark, u"Eerst bellen"_s);
        QCOMPARE(only().what, u"Samen een onderzoek voorbereiden"_s);
    }

    void actionLeadsToBothRecordsAndTheOtherUnit()
    {
        const ShownOverlap pair = pairOfQuestions();

        const auto made = agreeOnPair(*m_bank, pair.pair, draftAbout(pair));

        QVERIFY_RESULT(made);
        const auto about = *m_bank->links().from(*made, LinkType::Agreed);
        QCOMPARE(QSet<Uid>(about.begin(), about.end()), (QSet<Uid>{pair.pair.a, pair.pair.b}));
        QCOMPARE(*m_bank->links().from(*made, LinkType::AgreedWith), QList<Uid>{pair.b.unit});
    }

    void whatNobodyCanDoIsNotAgreed_data()
    {
        QTest::addColumn<QString>("missing");
        for (const char *field : {"what", "lead_unit", "due"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void whatNobodyCanDoIsNotAgreed()
    {
        QFETCH(const QString, missing);
        const ShownOverlap pair = pairOfQuestions();
        ActionDraft draft = draftAbout(pair);
        if (missing == u"what")
            draft.action.what = u"  "_s;
        else if (missing == u"due")
            draft.action.due = {};
        else
            draft.action.leadUnit = {};

        const auto made = agreeOnPair(*m_bank, pair.pair, draft);

        QCOMPARE_ERROR(made, Error::Code::InvalidInput);
        QCOMPARE(made.error().detail, missing);
        QCOMPARE(stateOf(pair), OverlapState::Nieuw);
    }

    void readyNeedsAResult()
    {
        const ShownOverlap pair = pairOfQuestions();
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));

        const auto refused = keepWith([](OverlapAction &action) { action.status = ActionStatus::Klaar; });
        const auto kept = keepReady();

        QCOMPARE_ERROR(refused, Error::Code::NotAllowed);
        QVERIFY_RESULT(kept);
        QCOMPARE(only().status, ActionStatus::Klaar);
    }

    void pairIsDoneWhenNothingIsLeftToDo()
    {
        const ShownOverlap pair = pairOfQuestions();
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));

        QVERIFY_RESULT(keepReady());
        const OverlapState done = stateOf(pair);
        QVERIFY_RESULT(keepWith([](OverlapAction &action) { action.status = ActionStatus::Bezig; }));

        QCOMPARE(done, OverlapState::Klaar);
        QCOMPARE(stateOf(pair), OverlapState::Actie);
    }

    void pairOfWhichTheOnlyAgreementLapsedIsConfirmedAndNotDone()
    {
        const ShownOverlap pair = pairOfQuestions();
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));

        QVERIFY_RESULT(keepWith([](OverlapAction &action) { action.status = ActionStatus::Vervallen; }));
        const OverlapState waiting = stateOf(pair);
        QVERIFY_RESULT(keepReady());

        QCOMPARE(waiting, OverlapState::Bevestigd);
        QCOMPARE(stateOf(pair), OverlapState::Klaar);
    }

    void pairIsNotDoneWhileSomethingElseIsAgreed()
    {
        const ShownOverlap pair = pairOfQuestions();
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));

        QVERIFY_RESULT(keepWith([](OverlapAction &action) { action.status = ActionStatus::Vervallen; }));

        QCOMPARE(stateOf(pair), OverlapState::Actie);
    }

    void whatAColleagueRemarkedIsNotRemarkedByWhoReportsIt()
    {
        const ShownOverlap pair = pairOfQuestions();
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));
        QVERIFY_RESULT(workAs(u"Karim"_s));

        QVERIFY_RESULT(keepReady());

        const auto shown = OverlapStore(*m_bank).ofPair(pair.pair.a, pair.pair.b);
        QCOMPARE(shown->verdict->person, textOf(m_bank->identity().user));
        QCOMPARE(shown->verdict->state, OverlapState::Klaar);
        QCOMPARE(shown->verdict->remark, QString());
        QCOMPARE(shown->verdicts.at(1).remark, u"Samen een onderzoek voorbereiden"_s);
    }

    void ownRemarkStaysWhenThePairIsDone()
    {
        const ShownOverlap pair = pairOfQuestions();
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));

        QVERIFY_RESULT(keepReady());

        QCOMPARE(OverlapStore(*m_bank).ofPair(pair.pair.a, pair.pair.b)->verdict->remark,
                 u"Samen een onderzoek voorbereiden"_s);
    }

    void proposalForJointResearchIsWhatFollows()
    {
        const ShownOverlap pair = pairOfQuestions();
        ActionDraft draft = draftAbout(pair);
        draft.research = u"Samen onderzoeken"_s;

        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draft));

        const auto project = m_bank->records<ResearchProject>().get(only().followUp);
        QVERIFY_RESULT(project);
        QCOMPARE(project->title, u"Samen onderzoeken"_s);
        QCOMPARE(project->lead, pair.a.unit);
        QCOMPARE(m_bank->links().from(project->uid, LinkType::Question)->size(), 2);
    }

    void whatIsAgreedAboutAGroupIsNoVerdict()
    {
        const ShownOverlap pair = pairOfQuestions();
        ActionDraft draft = draftAbout(pair);
        draft.about = {pair.pair.a, pair.pair.b};

        QVERIFY_RESULT(agreeOnGroup(*m_bank, draft));

        QCOMPARE(count(), 1);
        QCOMPARE(OverlapStore(*m_bank).ofPair(pair.pair.a, pair.pair.b)->verdict->state, OverlapState::Nieuw);
        QCOMPARE(stateOf(pair), OverlapState::Actie);
    }

    void othersThatTakePartAreChanged()
    {
        const ShownOverlap pair = pairOfQuestions();
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));

        QVERIFY_RESULT(keepAction(*m_bank, only(), QList<Uid>{}));

        QCOMPARE(*m_bank->links().from(only().uid, LinkType::AgreedWith), QList<Uid>{});
    }

    void whoLeadsIsNoOtherThatTakesPart()
    {
        const ShownOverlap pair = pairOfQuestions();
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));

        QVERIFY_RESULT(keepAction(*m_bank, only(), QList<Uid>{only().leadUnit}));

        QCOMPARE(*m_bank->links().from(only().uid, LinkType::AgreedWith), QList<Uid>{});
    }

    void whatIsThrownAwayLiesInTheTrash()
    {
        const ShownOverlap pair = pairOfQuestions();
        const auto made = agreeOnPair(*m_bank, pair.pair, draftAbout(pair));

        QVERIFY_RESULT(test::removeRecord<OverlapAction>(*m_bank, *made));

        const auto lines = TrashList(*m_bank).lines();
        QVERIFY_RESULT(lines);
        QVERIFY(std::ranges::any_of(*lines, [&](const TrashLine &line) { return line.line.uid == *made; }));
        QVERIFY(AgreedActions(*m_bank).ids({})->isEmpty());
    }

    void everythingComesBackFromTheLog()
    {
        const ShownOverlap pair = pairOfQuestions();
        QVERIFY_RESULT(agreeOnPair(*m_bank, pair.pair, draftAbout(pair)));
        const OverlapAction before = only();

        QVERIFY_RESULT(m_bank->rebuild());

        QCOMPARE(only(), before);
    }
};

QTEST_GUILESS_MAIN(TestActionSteps)
#include "tst_actionsteps.moc"
