// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmapfolding.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const Uid Poverty(u"01234567-89ab-7def-8123-000000000001"_s);

MapRow rowCalled(const QString &name, int depth, const Uid &subject = Uid::createUuid())
{
    MapRow row;
    row.subject = subject;
    row.name = name;
    row.depth = depth;
    return row;
}

/// Two themes; below the first a concept with a narrower one, and a concept without.
GapMap aMap()
{
    GapMap map;
    map.rows = {rowCalled(u"wonen"_s, 0, {}), rowCalled(u"armoede"_s, 1, Poverty),
                rowCalled(u"energiearmoede"_s, 2), rowCalled(u"leegstand"_s, 1),
                rowCalled(u"bestuur"_s, 0, {})};
    return map;
}

QStringList namesOfRows(const GapMap &map)
{
    QStringList names;
    for (const MapRow &row : map.rows)
        names.append(row.name);
    return names;
}

} // namespace

/// Rows that are part of others can be left out.
class TestGapMapFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingShutEveryRowStaysAndCountsWhatIsBelow()
    {
        const GapMap map = foldedMap(aMap(), {});

        QCOMPARE(namesOfRows(map), namesOfRows(aMap()));
        QCOMPARE(map.rows[0].below, 3);
        QCOMPARE(map.rows[1].below, 1);
        QCOMPARE(map.rows[2].below, 0);
        QCOMPARE(map.rows[4].below, 0);
    }

    void shutConceptTakesItsNarrowerOnesAway()
    {
        const GapMap map = foldedMap(aMap(), {textOf(Poverty)});

        QCOMPARE(namesOfRows(map), (QStringList{u"wonen"_s, u"armoede"_s, u"leegstand"_s, u"bestuur"_s}));
        QVERIFY(map.rows[1].isShut);
        QCOMPARE(map.rows[1].below, 1);
        QCOMPARE(map.rows[0].below, 3);
    }

    void shutThemeTakesAllOfItAway()
    {
        const GapMap map = foldedMap(aMap(), {u"wonen"_s, textOf(Poverty)});

        QCOMPARE(namesOfRows(map), (QStringList{u"wonen"_s, u"bestuur"_s}));
    }

    void rowWithoutRowsBelowItIsNeverShut()
    {
        const GapMap map = foldedMap(aMap(), {u"bestuur"_s, u"gone"_s});

        QCOMPARE(map.rows.size(), 5);
        QVERIFY(!map.rows.last().isShut);
    }

    void rowAboveIsTheOneThatItIsPartOf()
    {
        const GapMap map = aMap();

        QCOMPARE(mapRowAbove(map, 0), -1);
        QCOMPARE(mapRowAbove(map, 2), 1);
        QCOMPARE(mapRowAbove(map, 3), 0);
        QCOMPARE(mapRowAbove(map, 4), -1);
    }
};

QTEST_GUILESS_MAIN(TestGapMapFolding)
#include "tst_gapmapfolding.moc"
