// SPDX-License-Identifier: EUPL-1.2
#include "tabs/actiondraft.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate DayOfDraft(2026, 3, 2);
const QDate NeededSoon(2026, 4, 1);
const QDate NeededLater(2026, 10, 2);

const Uid UnitOfA(u"01234567-89ab-7def-8123-0000000000a1"_s);
const Uid UnitOfB(u"01234567-89ab-7def-8123-0000000000b1"_s);
const Uid UnitOfNeither(u"01234567-89ab-7def-8123-0000000000c1"_s);
const Uid ProjectInReach(u"01234567-89ab-7def-8123-0000000000d1"_s);

/// DGVB asks, and so does DGKR, which needs its answer first.
ShownOverlap askedByTwo(OverlapKind kind = OverlapKind::VraagVraag)
{
    ShownOverlap shown;
    shown.pair.a = Uid(u"01234567-89ab-7def-8123-0000000000a2"_s);
    shown.pair.b = Uid(u"01234567-89ab-7def-8123-0000000000b2"_s);
    shown.pair.kind = kind;
    shown.pair.urgentBy = NeededSoon;
    shown.a = {.uid = shown.pair.a, .title = u"Wie houdt risico?"_s, .unit = UnitOfA};
    shown.b = {.uid = shown.pair.b, .title = u"Welke hulp werkt?"_s, .unit = UnitOfB};
    shown.sideA = {.unit = u"DGVB"_s, .needBy = NeededLater, .owner = UnitOfA};
    shown.sideB = {.unit = u"DGKR"_s, .needBy = NeededSoon, .owner = UnitOfB};
    return shown;
}

/// With a project of that unit that is to answer the first question.
ShownOverlap withProject(Phase phase, const Uid &owner)
{
    ShownOverlap shown = askedByTwo();
    shown.sideA.projects = {{.uid = ProjectInReach,
                             .code = u"DGRO-PRJ-0002"_s,
                             .unit = u"DGRO"_s,
                             .phase = phase,
                             .owner = owner}};
    return shown;
}

} // namespace

/// What F8 proposes to agree is what is proposed beside the pair.
class TestActionDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoNeedsTheAnswerFirstLeads()
    {
        const ActionDraft draft = draftFor(askedByTwo(), UnitOfA, DayOfDraft);

        QCOMPARE(draft.action.kind, ActionKind::SamenProgrammeren);
        QCOMPARE(draft.action.leadUnit, UnitOfB); // although A is ours
        QCOMPARE(draft.others, QList<Uid>{UnitOfA});
        QCOMPARE(draft.action.what, u"Programme together: Wie houdt risico?"_s);
        QVERIFY(draft.action.followUp.isNull());
    }

    void whoAsksLeadsWhereAStudyMayAnswer()
    {
        ShownOverlap shown = askedByTwo(OverlapKind::VraagStudie);
        shown.a.kind = Kind::Study;
        shown.b.kind = Kind::KnowledgeQuestion;

        const ActionDraft draft = draftFor(shown, UnitOfA, DayOfDraft);

        QCOMPARE(draft.action.kind, ActionKind::ResultaatDelen);
        QCOMPARE(draft.action.leadUnit, UnitOfB); // although A is ours
        QCOMPARE(draft.others, QList<Uid>{UnitOfA});
    }

    void committeeOfAProjectUnderWayIsJoined()
    {
        const ActionDraft draft = draftFor(withProject(Phase::Lopend, UnitOfNeither), UnitOfA, DayOfDraft);

        QCOMPARE(draft.action.kind, ActionKind::CommissieAansluiten);
        QCOMPARE(draft.action.leadUnit, UnitOfNeither);
        QCOMPARE(draft.others, (QList<Uid>{UnitOfA, UnitOfB}));
        QCOMPARE(draft.action.what, u"Join the committee of DGRO-PRJ-0002: Wie houdt risico?"_s);
        QVERIFY(draft.action.followUp.isNull()); // tasks follow from it
    }

    void resultThatIsThereIsShared()
    {
        const ActionDraft draft = draftFor(withProject(Phase::Gepubliceerd, UnitOfA), UnitOfB, DayOfDraft);

        QCOMPARE(draft.action.kind, ActionKind::ResultaatDelen);
        QCOMPARE(draft.action.leadUnit, UnitOfA);
        QCOMPARE(draft.action.what, u"Share the result of DGRO-PRJ-0002: Wie houdt risico?"_s);
    }

    void projectThatCanStillChangeFollowsUpWhatIsAgreed()
    {
        const ActionDraft draft = draftFor(withProject(Phase::Idee, UnitOfA), UnitOfB, DayOfDraft);

        QCOMPARE(draft.action.kind, ActionKind::SamenProgrammeren);
        QCOMPARE(draft.action.leadUnit, UnitOfA);
        QCOMPARE(draft.action.what, u"Programme together in DGRO-PRJ-0002: Wie houdt risico?"_s);
        QCOMPARE(draft.action.followUp, ProjectInReach);
    }

    void draftIsOfTheProposalThatIsShown_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("question and question") << int(OverlapKind::VraagVraag);
        QTest::newRow("question and project") << int(OverlapKind::VraagProject);
        QTest::newRow("project and project") << int(OverlapKind::ProjectProject);
    }

    void draftIsOfTheProposalThatIsShown()
    {
        QFETCH(const int, kind);
        ShownOverlap shown = withProject(Phase::Gegund, UnitOfA);
        shown.pair.kind = OverlapKind(kind);

        const ActionDraft draft = draftFor(shown, UnitOfB, DayOfDraft);

        QCOMPARE(draft.action.kind, kindOf(shown.proposal()->action));
        QCOMPARE(draft.action.leadUnit, shown.proposal()->leadUnit);
        QVERIFY(draft.action.what.contains(shown.proposal()->project));
    }

    void withoutAProposalOurOwnUnitLeads_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("expected");
        QTest::newRow("signals") << int(OverlapKind::SignaalSignaal) << int(ActionKind::ContactLeggen);
        QTest::newRow("signal") << int(OverlapKind::SignaalVraag) << int(ActionKind::ContactLeggen);
    }

    void withoutAProposalOurOwnUnitLeads()
    {
        QFETCH(const int, kind);
        QFETCH(const int, expected);

        const ActionDraft ours = draftFor(askedByTwo(OverlapKind(kind)), UnitOfB, DayOfDraft);
        const ActionDraft ofOthers = draftFor(askedByTwo(OverlapKind(kind)), UnitOfNeither, DayOfDraft);

        QCOMPARE(int(ours.action.kind), expected);
        QCOMPARE(ours.action.leadUnit, UnitOfB);
        QCOMPARE(ofOthers.action.leadUnit, UnitOfA);
    }

    void itIsReadyBeforeTheFirstAnswerIsNeededOrInSixWeeks()
    {
        ShownOverlap shown = askedByTwo();
        const QDate soon = draftFor(shown, UnitOfA, DayOfDraft).action.due;
        shown.pair.urgentBy = NeededLater;
        const QDate later = draftFor(shown, UnitOfA, DayOfDraft).action.due;

        QCOMPARE(soon, NeededSoon);
        QCOMPARE(later, DayOfDraft.addDays(42));
    }

    void groupIsAgreedOnAsItIsProposed()
    {
        OpportunityLine group;
        group.name = u"Samen tegen armoede"_s;
        group.questions = {askedByTwo().a, askedByTwo().b};
        group.proposal = {.action = JointAction::JoinCommittee,
                          .lead = u"DGRO"_s,
                          .project = u"DGRO-PRJ-0002"_s,
                          .leadUnit = UnitOfNeither,
                          .about = ProjectInReach};

        const ActionDraft draft = draftFor(group, DayOfDraft);

        QCOMPARE(draft.action.kind, ActionKind::CommissieAansluiten);
        QCOMPARE(draft.action.leadUnit, UnitOfNeither);
        QCOMPARE(draft.others, (QList<Uid>{UnitOfA, UnitOfB}));
        QCOMPARE(draft.about, group.questionUids());
        QCOMPARE(draft.action.what, u"Join the committee of DGRO-PRJ-0002: Samen tegen armoede"_s);
    }
};

QTEST_MAIN(TestActionDraft)
#include "tst_actiondraft.moc"
