// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/agreedgroups.h"
#include "jobs/opportunitiespaperjob.h"
#include "jobs/opportunitylist.h"
#include "jobs/overlapjob.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// The bank of KIEM, with the group of most questions.
struct GroupsToAgreeOn
{
    std::unique_ptr<Bank> bank = test::openExample(test::tickingClock());
    OpportunityLine group = shown({GroupState::Open}).first();

    QList<OpportunityLine> shown(const QList<GroupState> &states) const
    {
        const OpportunityList list(*bank);
        return *list.lines(*list.ids({.units = {}, .states = states}));
    }

    OpportunityLine now() const { return OpportunityList(*bank).lines({group.id})->first(); }

    Result<Uid> agree(const QList<Uid> &about) const
    {
        ActionDraft draft{.action = {.what = u"Samen uitzoeken"_s,
                                     .leadUnit = group.questions.first().unit,
                                     .due = QDate(2027, 3, 3)},
                          .about = about};
        return agreeOnGroup(*bank, draft);
    }
};

} // namespace

/// What was agreed about a group is not asked again, until it asks more.
class TestAgreedGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupOnWhichSomethingIsAgreedLeavesTheListAndStaysAwayAfterARun()
    {
        const GroupsToAgreeOn room;
        const qsizetype before = room.shown({GroupState::Open}).size();

        QVERIFY_RESULT(room.agree(room.group.questionUids()));
        QVERIFY_RESULT(runOverlap(*room.bank));

        QCOMPARE(room.shown({GroupState::Open}).size(), before - 1);
        const QList<OpportunityLine> agreed = room.shown({GroupState::Afgesproken});
        QCOMPARE(agreed.size(), 1);
        QCOMPARE(agreed.first().questionUids(), room.group.questionUids());
        QCOMPARE(agreed.first().agreed->agreed.action.what, u"Samen uitzoeken"_s);
    }

    void itComesBackWhenTheAgreementLapses()
    {
        const GroupsToAgreeOn room;
        const auto agreed = room.agree(room.group.questionUids());
        QVERIFY_RESULT(agreed);

        QVERIFY_RESULT(test::edit<OverlapAction>(
            *room.bank, *agreed, [](OverlapAction &action) { action.status = ActionStatus::Vervallen; }));

        QCOMPARE(room.now().state(), GroupState::Open);
        QVERIFY(!room.now().agreed);
    }

    void agreementThatIsDoneStillStands()
    {
        const GroupsToAgreeOn room;
        const auto agreed = room.agree(room.group.questionUids());
        QVERIFY_RESULT(agreed);

        QVERIFY_RESULT(test::edit<OverlapAction>(*room.bank, *agreed, [](OverlapAction &action) {
            action.status = ActionStatus::Klaar;
            action.result = u"Samen gedaan"_s;
        }));

        QCOMPARE(room.now().state(), GroupState::Afgesproken);
    }

    void itComesBackWhenWhoWouldLeadTurnsItDown()
    {
        const GroupsToAgreeOn room;
        const auto agreed = room.agree(room.group.questionUids());
        QVERIFY_RESULT(agreed);

        QVERIFY_RESULT(test::edit<OverlapAction>(*room.bank, *agreed, [](OverlapAction &action) {
            action.answer = ActionAnswer::NietAkkoord;
            action.answerText = u"Geen mensen"_s;
        }));

        QCOMPARE(room.now().state(), GroupState::Open);
    }

    void agreementOnAPartIsToldAndTheGroupStaysOpen()
    {
        const GroupsToAgreeOn room;
        const QList<Uid> questions = room.group.questionUids();

        QVERIFY_RESULT(room.agree(questions.mid(0, 2)));

        QCOMPARE(room.now().state(), GroupState::Open);
        QCOMPARE(room.now().agreed->others, questions.mid(2));
    }

    void agreementAboutMostOfItsQuestionsIsTold()
    {
        const GroupsToAgreeOn room;
        const QList<Uid> questions = room.group.questionUids();
        const auto wide = room.agree(questions);

        QVERIFY_RESULT(wide);
        QVERIFY_RESULT(room.agree(questions.mid(0, 2)));

        QCOMPARE(room.now().agreed->agreed.action.uid, *wide);
    }

    void eachGroupIsToldWhatIsAgreedAboutItself()
    {
        const GroupsToAgreeOn room;
        const OpportunityLine other = room.shown({GroupState::Open}).last();
        const auto first = room.agree(room.group.questionUids());
        const auto second = room.agree(other.questionUids());
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);

        const auto lines = OpportunityList(*room.bank).lines({other.id, room.group.id});

        QCOMPARE(lines->first().agreed->agreed.action.uid, *second);
        QCOMPARE(lines->last().agreed->agreed.action.uid, *first);
    }

    void oneQuestionInCommonIsNoAgreementOnTheGroup()
    {
        const GroupsToAgreeOn room;
        const OpportunityLine other = room.shown({GroupState::Open}).last();

        QVERIFY_RESULT(room.agree({room.group.questions.first().uid, other.questions.first().uid}));

        QVERIFY(!room.now().agreed);
    }

    void paperTellsWhatWasAgreedAndDoesNotAskForItAgain()
    {
        const GroupsToAgreeOn room;
        const auto before = opportunitiesPaperContent(*room.bank, Language::Nl);
        QVERIFY_RESULT(room.agree(room.group.questionUids()));

        const auto content = opportunitiesPaperContent(*room.bank, Language::Nl);

        QCOMPARE(content->groups.size(), before->groups.size() - 1);
        QCOMPARE(content->agreed.size(), 1);
        QCOMPARE(content->agreed.first().title, room.group.title());
        QVERIFY(content->agreed.first().note.startsWith(u"Samen uitzoeken ("_s));
    }
};

QTEST_GUILESS_MAIN(TestAgreedGroups)
#include "tst_agreedgroups.moc"
