// SPDX-License-Identifier: EUPL-1.2
#include "bank/mergedrecords.h"
#include "bank/receive.h"
#include "jobs/networkmerge.h"
#include "jobs/trashlist.h"
#include "model/person.h"
#include "model/task.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Result<> write(Bank &bank, const std::function<Result<>(const TrashList &, Write &)> &act)
{
    return bank.write({.act = u"restore"_s}, [&](Write &write) { return act(TrashList(bank), write); });
}

/// Two units that each merged their own person into that of the other, and told each other afterwards.
struct MergedCrosswise
{
    MergedCrosswise()
        : bank(makeBank())
        , other(makeBank(u"DGRO"_s))
        , ours(insert(*bank, Person{.family = u"Zwart"_s, .roles = {PersonRole::Expert}}))
        , theirs(insert(*other, Person{.family = u"Zwarte"_s, .roles = {PersonRole::Expert}}))
    {
        tellEachOther();
        isMade =
            mergeInto(*bank, Kind::Person, ours, theirs) && mergeInto(*other, Kind::Person, theirs, ours);
        tellEachOther();
    }

    void tellEachOther()
    {
        if (!receive(*bank, *allOperations(*other)) || !receive(*other, *allOperations(*bank)))
            qFatal("cannot exchange");
    }

    std::unique_ptr<Bank> bank;
    std::unique_ptr<Bank> other;
    Uid ours;
    Uid theirs;
    bool isMade = false;
};

} // namespace

class TestTrashList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTrashHasNoLines()
    {
        const auto bank = makeBank();

        QVERIFY(TrashList(*bank).lines()->isEmpty());
    }

    void whatWasPutAwayLastComesFirstWithWhoDidIt()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        const Uid task = insert(*bank, Task{.what = u"Bellen"_s});
        QVERIFY_RESULT(removeRecord<Task>(*bank, task));
        QVERIFY_RESULT(removeRecord<Study>(*bank, study));

        const auto lines = TrashList(*bank).lines();

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->first().line.title, u"Energiearmoede meten"_s);
        QCOMPARE(lines->first().who, u"Sanne de Wit"_s);
        QCOMPARE(lines->last().line.title, u"Bellen"_s);
    }

    void puttingBackIsOneStep()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        const Uid other = insert(*bank, aStudy(u"Wonen boven winkels"_s));
        QVERIFY_RESULT(removeRecord<Study>(*bank, study));
        QVERIFY_RESULT(removeRecord<Study>(*bank, other));
        const auto lines = TrashList(*bank).lines();

        QVERIFY_RESULT(
            write(*bank, [&](const TrashList &trash, Write &step) { return trash.restore(step, *lines); }));
        const auto back = bank->records<Study>().ids();
        QVERIFY_RESULT(bank->undo());

        QCOMPARE(back->size(), 2);
        QCOMPARE(TrashList(*bank).lines()->size(), 2);
    }

    void whoStopsItLeavesEverythingInTheTrash()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        QVERIFY_RESULT(removeRecord<Study>(*bank, study));
        const auto lines = TrashList(*bank).lines();
        std::stop_source stopped;
        stopped.request_stop();

        const auto restored = write(*bank, [&](const TrashList &trash, Write &step) {
            return trash.restore(step, *lines, {}, stopped.get_token());
        });

        QCOMPARE_ERROR(restored, Error::Code::Cancelled);
        QCOMPARE(TrashList(*bank).lines()->size(), 1);
    }

    void whatIsRemovedForGoodIsNotSeenAgainAndStaysInTheLog()
    {
        const auto bank = makeBank();
        const Uid study = insert(*bank, aStudy());
        QVERIFY_RESULT(removeRecord<Study>(*bank, study));
        const auto lines = TrashList(*bank).lines();

        QVERIFY_RESULT(
            write(*bank, [&](const TrashList &trash, Write &step) { return trash.empty(step, *lines); }));
        QVERIFY_RESULT(bank->rebuild());

        QVERIFY(TrashList(*bank).lines()->isEmpty());
        QCOMPARE(bank->history().of(study)->size(), 2);
    }

    void whoWentIntoSomebodyWhoIsOutOfSightTooIsInTheTrash()
    {
        const MergedCrosswise world;
        QVERIFY(world.isMade);

        const auto lines = TrashList(*world.bank).lines();

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().line.uid, world.ours);
        QCOMPARE(lines->first().line.title, u"Zwart"_s);
    }

    void whoComesBackIsNobodyElseAnyMore()
    {
        const MergedCrosswise world;
        const auto lines = TrashList(*world.bank).lines();

        QVERIFY_RESULT(write(
            *world.bank, [&](const TrashList &trash, Write &step) { return trash.restore(step, *lines); }));

        const Person back = *world.bank->records<Person>().get(world.ours);
        QVERIFY(!back.facts.deleted);
        QVERIFY(back.mergedInto.isNull());
        QCOMPARE(survivorOf(world.bank->context().db, world.theirs), world.ours);
        QVERIFY(TrashList(*world.bank).lines()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTrashList)
#include "tst_trashlist.moc"
