// SPDX-License-Identifier: EUPL-1.2
#include "jobs/groupsnotneeded.h"
#include "jobs/opportunitiespaperjob.h"
#include "jobs/opportunitylist.h"
#include "jobs/overlapjob.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// The bank of KIEM, with its groups.
struct GroupsToJudge
{
    std::unique_ptr<Bank> bank = test::openExample(test::tickingClock());
    OpportunityLine group = shown({GroupState::Open}).first();

    QList<OpportunityLine> shown(const QList<GroupState> &states) const
    {
        const OpportunityList list(*bank);
        return *list.lines(*list.ids({.units = {}, .states = states}));
    }

    bool isIn(const QList<OpportunityLine> &groups) const
    {
        return std::ranges::any_of(groups, [&](const OpportunityLine &one) {
            return one.questionUids() == group.questionUids();
        });
    }

    Result<> dismiss() const
    {
        return sayNotNeeded(*bank, group.title(), group.questionUids(), u" Al  afgesproken "_s);
    }
};

} // namespace

/// "Niet nodig": a group that somebody weighed does not come back with each run.
class TestGroupsNotNeeded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupThatIsNotNeededLeavesTheListAndStaysAwayAfterARun()
    {
        const GroupsToJudge room;
        const qsizetype before = room.shown({GroupState::Open}).size();

        QVERIFY_RESULT(room.dismiss());
        QVERIFY_RESULT(runOverlap(*room.bank));

        QCOMPARE(room.shown({GroupState::Open}).size(), before - 1);
        QVERIFY(!room.isIn(room.shown({GroupState::Open})));
    }

    void reasonAndWhoSaidItStandWithTheGroup()
    {
        const GroupsToJudge room;

        QVERIFY_RESULT(room.dismiss());

        const QList<OpportunityLine> groups = room.shown({GroupState::NietNodig});
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().notNeeded->decision.reason, u"Al  afgesproken"_s);
        QCOMPARE(groups.first().notNeeded->decision.on, room.bank->now().date());
        QVERIFY(!groups.first().notNeeded->decision.person.isEmpty());
    }

    void withoutAReasonNothingIsSaid()
    {
        const GroupsToJudge room;

        const auto said = sayNotNeeded(*room.bank, room.group.title(), room.group.questionUids(), u"  "_s);

        QVERIFY(!said);
        QCOMPARE(said.error().code, Error::Code::InvalidInput);
        QVERIFY(room.isIn(room.shown({GroupState::Open})));
    }

    void questionThatJoinsBringsTheGroupBack()
    {
        const GroupsToJudge room;
        const QList<Uid> all = room.group.questionUids();
        QVERIFY(all.size() > 2);
        const QList<Uid> then = all.mid(1);
        QVERIFY_RESULT(sayNotNeeded(*room.bank, room.group.title(), then, u"Al afgesproken"_s));

        const QList<OpportunityLine> open = room.shown({GroupState::Open});

        QVERIFY(room.isIn(open));
        QVERIFY(open.first().isReopened());
        QCOMPARE(open.first().notNeeded->joined, QList{all.first()});
    }

    void groupThatLosesAQuestionStaysAway()
    {
        const GroupsToJudge room;
        QVERIFY_RESULT(room.dismiss());

        const auto known = GroupsNotNeeded::of(*room.bank);
        const auto said = known->about(room.group.questionUids().mid(1));

        QVERIFY(said && said->stands());
    }

    void anotherGroupIsNotMeant()
    {
        const GroupsToJudge room;
        const QList<Uid> other = room.shown({GroupState::Open})[1].questionUids();

        QVERIFY_RESULT(room.dismiss());

        QVERIFY(!GroupsNotNeeded::of(*room.bank)->about(other));
    }

    void sayingSoIsOneStepThatCanBeTakenBack()
    {
        const GroupsToJudge room;
        QVERIFY_RESULT(room.dismiss());

        QVERIFY_RESULT(room.bank->undo());

        QVERIFY(room.isIn(room.shown({GroupState::Open})));
    }

    void groupCanBeNeededAfterAll()
    {
        const GroupsToJudge room;
        QVERIFY_RESULT(room.dismiss());

        QVERIFY_RESULT(sayNeededAfterAll(*room.bank, room.group.title(), room.group.questionUids()));

        QVERIFY(room.isIn(room.shown({GroupState::Open})));
        QVERIFY(room.shown({GroupState::NietNodig}).isEmpty());
    }

    void groupOfWhichNobodySaidAnythingCannotBeTakenBack()
    {
        const GroupsToJudge room;

        const auto said = sayNeededAfterAll(*room.bank, room.group.title(), room.group.questionUids());

        QVERIFY(!said);
        QCOMPARE(said.error().code, Error::Code::NotFound);
    }

    void paperNamesItWithTheReasonBesideTheGroupsThatAreOpen()
    {
        const GroupsToJudge room;
        QVERIFY_RESULT(room.dismiss());

        const auto content = opportunitiesPaperContent(*room.bank, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->groups.size(), room.shown({GroupState::Open}).size());
        QCOMPARE(content->notNeeded.size(), 1);
        QCOMPARE(content->notNeeded.first().title, room.group.title());
        QCOMPARE(content->notNeeded.first().note, u"Al  afgesproken"_s);
    }
};

QTEST_GUILESS_MAIN(TestGroupsNotNeeded)
#include "tst_groupsnotneeded.moc"
