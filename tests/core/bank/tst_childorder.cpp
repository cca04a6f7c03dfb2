// SPDX-License-Identifier: EUPL-1.2
#include "bank/childorder.h"
#include "model/agendaitem.h"
#include "model/event.h"
#include "model/insight.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestChildOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneComesAfterTheLastOfItsKind()
    {
        const auto bank = test::makeBank();
        const Uid event =
            test::insert(*bank, Event{.title = u"Kenniskamer"_s, .organiser = bank->identity().unit});
        const Uid other =
            test::insert(*bank, Event{.title = u"Rondetafel"_s, .organiser = bank->identity().unit});
        test::insert(*bank, AgendaItem{.event = event, .sequence = 4, .title = u"Opening"_s});
        test::insert(*bank, Insight{.event = event, .sequence = 2, .text = u"Deel specialisten"_s});

        Database &db = bank->context().db;
        QCOMPARE(*placeForNew(db, Kind::AgendaItem, event), 5);
        QCOMPARE(*placeForNew(db, Kind::Insight, event), 3);
        QCOMPARE(*placeForNew(db, Kind::AgendaItem, other), 1);
    }

    void whatIsInTheTrashKeepsNoPlace()
    {
        const auto bank = test::makeBank();
        const Uid event =
            test::insert(*bank, Event{.title = u"Kenniskamer"_s, .organiser = bank->identity().unit});
        const Uid item =
            test::insert(*bank, AgendaItem{.event = event, .sequence = 7, .title = u"Opening"_s});
        QVERIFY_RESULT(test::removeRecord<AgendaItem>(*bank, item));

        QCOMPARE(*placeForNew(bank->context().db, Kind::AgendaItem, event), 1);
    }
};

QTEST_GUILESS_MAIN(TestChildOrder)
#include "tst_childorder.moc"
