// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmapcoding.h"

#include <QTest>

using namespace kb;

namespace {

Uid uidOfCoding(const char *name)
{
    return namedUid(QLatin1StringView("map coding test"), name);
}

const Uid First = uidOfCoding("first study");
const Uid Second = uidOfCoding("second study");
const Uid Anna = uidOfCoding("Anna");
const Uid Bram = uidOfCoding("Bram");

/// One row: a cell with the first study, one with both, and one without any.
GapMap mapWithTwoStudies()
{
    MapCell one;
    one.studies[size_t(MapQuality::Good)] = {First};
    MapCell both;
    both.studies[size_t(MapQuality::Good)] = {First};
    both.studies[size_t(MapQuality::Old)] = {Second};
    GapMap map;
    map.columns = {{MapColumn::Holds::Value, 0}, {MapColumn::Holds::Value, 1}, {MapColumn::Holds::Value, 2}};
    map.rows = {
        {.subject = {}, .name = {}, .cells = {one, both, MapCell()}, .questions = {}, .signalUids = {}}};
    return map;
}

} // namespace

/// Cells with one coder: spec 11, C10.
class TestGapMapCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsThatOnePersonFilledAreFound()
    {
        const MapCoding coding = codingOf(mapWithTwoStudies(), {{First, {Anna}}, {Second, {Anna}}});

        QCOMPARE(coding.cells, 2);
        QCOMPARE(coding.byOne, (QList<OnePersonCell>{{0, 0, Anna}, {0, 1, Anna}}));
    }

    void cellWithStudiesOfTwoPeopleIsNotOfOne()
    {
        const MapCoding coding = codingOf(mapWithTwoStudies(), {{First, {Anna}}, {Second, {Bram}}});

        QCOMPARE(coding.byOne, (QList<OnePersonCell>{{0, 0, Anna}}));
    }

    void studyThatTwoPeoplePlacedIsOfBoth()
    {
        const MapCoding coding = codingOf(mapWithTwoStudies(), {{First, {Anna, Bram}}});

        QCOMPARE(coding.cells, 2);
        QVERIFY(coding.byOne.isEmpty());
    }

    void cellOfWhichNobodyKnowsWhoFilledItIsNotCounted()
    {
        QCOMPARE(codingOf(mapWithTwoStudies(), {}), MapCoding());
    }
};

QTEST_GUILESS_MAIN(TestGapMapCoding)
#include "tst_gapmapcoding.moc"
