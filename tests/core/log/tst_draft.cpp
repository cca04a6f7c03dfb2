// SPDX-License-Identifier: EUPL-1.2
#include "core/log/pocketbank.h"
#include "log/draft.h"

#include <QTest>

using namespace kb;
using namespace kb::test;

namespace {

const Uid Record = uidOf(100);

PocketBank bankWithRecord()
{
    PocketBank bank(uidOf(1));
    bank.create(Record, {{Title, text("Heat pumps")}, {Year, 2020}});
    bank.change(Record, {{Title, text("Pumps")}});
    return bank;
}

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newRecordSaysThatItLives()
    {
        const Draft draft = creation({{Title, text("Heat pumps")}});

        QCOMPARE(draft.fields, (Values{{Alive, true}, {Title, text("Heat pumps")}}));
        QVERIFY(draft.observed.isEmpty());
    }

    void changeObservesTheHeadsOfItsFieldsOnly()
    {
        const PocketBank bank = bankWithRecord();

        const Draft draft = change(bank.state(Record), {{Title, text("x")}, {Summary, text("y")}});

        QCOMPARE(draft.fields, (Values{{Title, text("x")}, {Summary, text("y")}}));
        QCOMPARE(draft.observed, (QList<OperationId>{{uidOf(1), 2}}));
    }

    void changeOfADeletedRecordRestoresIt()
    {
        PocketBank bank = bankWithRecord();
        bank.remove(Record);

        const Draft draft = change(bank.state(Record), {{Year, 2021}});

        QCOMPARE(draft.fields, (Values{{Alive, true}, {Year, 2021}}));
        QCOMPARE(draft.observed, (QList<OperationId>{{uidOf(1), 1}, {uidOf(1), 3}}));
    }

    void deletionObservesEveryHead()
    {
        const PocketBank bank = bankWithRecord();

        const Draft draft = deletion(bank.state(Record));

        QCOMPARE(draft.fields, (Values{{Alive, false}}));
        QCOMPARE(draft.observed, (QList<OperationId>{{uidOf(1), 1}, {uidOf(1), 2}}));
    }

    void restorationObservesTheDeletion()
    {
        PocketBank bank = bankWithRecord();
        bank.remove(Record);

        const Draft draft = restoration(bank.state(Record));

        QCOMPARE(draft.fields, (Values{{Alive, true}}));
        QCOMPARE(draft.observed, (QList<OperationId>{{uidOf(1), 3}}));
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
