// SPDX-License-Identifier: EUPL-1.2
#include "core/log/pocketbank.h"
#include "log/digest.h"
#include "log/merge.h"

#include <QTest>

using namespace kb;
using namespace kb::test;

namespace {

Operation operation(int bank, qint64 seq, const char *title)
{
    return {.id = {uidOf(bank), seq},
            .record = uidOf(100),
            .kind = Kind::Study,
            .fields = {{Title, text(title)}}};
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOperationsAreAddedAndKnownOnesSkipped()
    {
        const std::vector<Operation> held{operation(1, 1, "a")};
        const std::vector<Operation> incoming{operation(1, 3, "c"), operation(1, 1, "a"),
                                              operation(1, 2, "b")};

        const Merge merged = merge(held, incoming);

        QCOMPARE(merged.fresh, (std::vector<Operation>{operation(1, 2, "b"), operation(1, 3, "c")}));
        QCOMPARE(merged.same, 1);
        QVERIFY(merged.different.empty());
    }

    void doublesAmongTheIncomingAreAddedOnce()
    {
        const std::vector<Operation> incoming{operation(1, 1, "a"), operation(1, 1, "a")};

        const Merge merged = merge({}, incoming);

        QCOMPARE(merged.fresh.size(), 1u);
        QCOMPARE(merged.same, 1);
    }

    void anotherContentUnderAKnownIdIsQuarantinedAndItsBankNamed()
    {
        const std::vector<Operation> held{operation(1, 1, "a")};
        const std::vector<Operation> incoming{operation(1, 1, "forged"), operation(2, 1, "b")};

        const Merge merged = merge(held, incoming);

        QCOMPARE(merged.different, (std::vector<Operation>{operation(1, 1, "forged")}));
        QCOMPARE(merged.doubtfulBanks(), (QList<BankIncarnation>{uidOf(1)}));
        QCOMPARE(merged.fresh, (std::vector<Operation>{operation(2, 1, "b")}));
    }

    void twoContentsWithinOnePackageAreNotBothAdded()
    {
        const std::vector<Operation> incoming{operation(1, 1, "a"), operation(1, 1, "b")};

        const Merge merged = merge({}, incoming);

        QCOMPARE(merged.fresh.size(), 1u);
        QCOMPARE(merged.different.size(), 1u);
    }

    void operationThatArrivesErasedIsNamedWithTheValuesThatItStillHasHere()
    {
        Operation personal = operation(1, 1, "Joan Jansen");
        personal.seal = newSalt();

        QCOMPARE(merge(std::vector{personal}, std::vector{erased(personal)}).erased, std::vector{personal});
        QVERIFY(merge(std::vector{erased(personal)}, std::vector{personal}).erased.empty());
        QVERIFY(merge(std::vector{personal}, std::vector{personal}).erased.empty());
    }

    void operationThatWasErasedOnOneSideIsTheSame()
    {
        Operation personal = operation(1, 1, "Joan Jansen");
        personal.seal = newSalt();
        const std::vector<Operation> whole{personal};
        const std::vector<Operation> blank{erased(personal)};

        QCOMPARE(merge(whole, blank).same, 1);
        QCOMPARE(merge(blank, whole).same, 1);
    }

    void bankPutBackOutsideTheProgramIsFoundOut()
    {
        PocketBank anna(uidOf(1));
        PocketBank ben(uidOf(2));
        anna.create(uidOf(100), {{Title, text("Heat pumps")}});
        PocketBank copyOfAnna = anna;
        anna.change(uidOf(100), {{Title, text("Made before the disk broke")}});
        ben.receive(anna.log());

        copyOfAnna.change(uidOf(100), {{Title, text("Made after putting back")}});
        const Merge merged = ben.receive(copyOfAnna.log());

        QCOMPARE(merged.doubtfulBanks(), (QList<BankIncarnation>{uidOf(1)}));
        QCOMPARE(shown(ben.state(uidOf(100)), Title), text("Made before the disk broke"));
    }

    void bankThatStartsAnewAfterPuttingBackKeepsBothChanges()
    {
        PocketBank anna(uidOf(1));
        PocketBank ben(uidOf(2));
        anna.create(uidOf(100), {{Title, text("Heat pumps")}});
        PocketBank copyOfAnna = anna;
        anna.change(uidOf(100), {{Title, text("Made before the disk broke")}});
        ben.receive(anna.log());

        copyOfAnna.startAnew(uidOf(3));
        copyOfAnna.change(uidOf(100), {{Title, text("Made after putting back")}});
        const Merge merged = ben.receive(copyOfAnna.log());

        QVERIFY(merged.different.empty());
        QVERIFY(ben.state(uidOf(100)).hasConflict());
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
