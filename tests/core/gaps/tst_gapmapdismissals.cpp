// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmapdismissals.h"
#include "gaps/gapmapfolding.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Asked for and not studied.
MapRow aRowThatIsAGap()
{
    MapRow row{.subject = Uid::createUuid(),
               .name = u"netcongestie"_s,
               .cells = {MapCell()},
               .questions = {Uid::createUuid()},
               .needed = 1,
               .signalUids = {},
               .isGap = true};
    return row;
}

GapMap mapOf(const MapRow &row)
{
    GapMap map;
    map.columns = {{MapColumn::Holds::Value, 0}};
    map.rows = {row};
    return map;
}

QHash<QString, Decision> saidOf(const MapRow &row)
{
    return {{mapRowKey(row), {u"Elders bekend"_s, u"Sanne de Wit"_s, QDate(2026, 3, 2), mapRowFacts(row)}}};
}

} // namespace

class TestGapMapDismissals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapThatSomebodyDismissedIsNoneAndHasTheReason()
    {
        const MapRow row = aRowThatIsAGap();
        GapMap map = mapOf(row);

        dismissGaps(map, saidOf(row));

        QVERIFY(!map.rows[0].isGap);
        QVERIFY(map.rows[0].dismissal);
        QCOMPARE(map.rows[0].dismissal->reason, u"Elders bekend"_s);
    }

    void itComesBackWhenTheRuleSeesSomethingElse()
    {
        const MapRow row = aRowThatIsAGap();
        GapMap map = mapOf(row);
        map.rows[0].needed = 2;

        dismissGaps(map, saidOf(row));

        QVERIFY(map.rows[0].isGap);
        QVERIFY(!map.rows[0].dismissal);
    }

    void rowThatIsNoGapByItselfIsNotSaidToBeDismissed()
    {
        const MapRow row = aRowThatIsAGap();
        GapMap map = mapOf(row);
        map.rows[0].isGap = false;

        dismissGaps(map, saidOf(row));

        QVERIFY(!map.rows[0].dismissal);
    }

    void anotherRowStaysAGap()
    {
        GapMap map = mapOf(aRowThatIsAGap());

        dismissGaps(map, saidOf(aRowThatIsAGap()));

        QVERIFY(map.rows[0].isGap);
    }
};

QTEST_GUILESS_MAIN(TestGapMapDismissals)
#include "tst_gapmapdismissals.moc"
