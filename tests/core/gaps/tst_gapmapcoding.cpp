// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmapcoding.h"
#include "gaps/gapmapfolding.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Uid uidOfCoding(const char *name)
{
    return namedUid(QLatin1StringView("map coding test"), name);
}

const Uid First = uidOfCoding("first study");
const Uid Second = uidOfCoding("second study");
const Uid CodedPoverty = uidOfCoding("poverty");
const Uid CodedEnergy = uidOfCoding("energy poverty");
const Uid Anna = uidOfCoding("Anna");
const Uid Bram = uidOfCoding("Bram");

MapRow rowOfCoding(const Uid &subject, const QString &name, int depth, const QList<Uid> &studies)
{
    MapCell cell;
    cell.studies[size_t(MapQuality::Good)] = studies;
    MapRow row;
    row.subject = subject;
    row.name = name;
    row.depth = depth;
    row.cells = {cell, MapCell()};
    return row;
}

/// CodedPoverty, to which both studies belong, and below it energy poverty, to which the second one does.
GapMap mapOfPoverty()
{
    GapMap map;
    map.columns = {{MapColumn::Holds::Value, 0}, {MapColumn::Holds::Value, 1}};
    map.rows = {rowOfCoding(CodedPoverty, u"armoede"_s, 0, {First, Second}),
                rowOfCoding(CodedEnergy, u"energiearmoede"_s, 1, {Second})};
    return map;
}

MapCoding codingOfPoverty(const MapPeople &people)
{
    return codingOf(mapOfPoverty(), mapOfPoverty(), people);
}

} // namespace

/// Cells with one coder: spec 11, C10.
class TestGapMapCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsThatOnePersonFilledAreFound()
    {
        const MapCoding coding = codingOfPoverty({.finders = {{First, {Anna}}, {Second, {Anna}}}});

        QCOMPARE(coding.cells, 2);
        QCOMPARE(coding.byOne, (QList<OnePersonCell>{{0, 0, Anna}, {1, 0, Anna}}));
    }

    void cellWithStudiesOfTwoPeopleIsNotOfOne()
    {
        const MapCoding coding = codingOfPoverty({.finders = {{First, {Anna}}, {Second, {Bram}}}});

        QCOMPARE(coding.byOne, (QList<OnePersonCell>{{1, 0, Bram}}));
    }

    void studyWithFindingsOfTwoPeopleIsOfBoth()
    {
        const MapCoding coding = codingOfPoverty({.finders = {{Second, {Anna, Bram}}}});

        QCOMPARE(coding.cells, 2);
        QVERIFY(coding.byOne.isEmpty());
    }

    void whoPlacedAStudyInAnotherRowDidNotFillThisOne()
    {
        const MapCoding coding = codingOfPoverty(
            {.finders = {},
             .placers = {{CodedPoverty, {{Second, {Anna}}}}, {CodedEnergy, {{Second, {Bram}}}}}});

        QCOMPARE(coding.cells, 2);
        QCOMPARE(coding.byOne, (QList<OnePersonCell>{{1, 0, Bram}}));
    }

    void whoPlacedAStudyBelowFilledTheRowAboveToo()
    {
        const MapCoding coding =
            codingOfPoverty({.finders = {}, .placers = {{CodedEnergy, {{Second, {Bram}}}}}});

        QCOMPARE(coding.byOne, (QList<OnePersonCell>{{0, 0, Bram}, {1, 0, Bram}}));
    }

    void rowThatIsShutStandsForWhatIsBelowIt()
    {
        const GapMap shown = foldedMap(mapOfPoverty(), {textOf(CodedPoverty)});

        const MapCoding coding =
            codingOf(shown, mapOfPoverty(),
                     {.finders = {},
                      .placers = {{CodedPoverty, {{First, {Anna}}}}, {CodedEnergy, {{Second, {Bram}}}}}});

        QCOMPARE(shown.rows.size(), 1);
        QCOMPARE(coding.cells, 1);
        QVERIFY(coding.byOne.isEmpty());
    }

    void whoPlacedAStudyWithFindingsDidNotFillTheCell()
    {
        const MapCoding coding =
            codingOfPoverty({.finders = {{Second, {Bram}}}, .placers = {{CodedEnergy, {{Second, {Anna}}}}}});

        QCOMPARE(coding.byOne, (QList<OnePersonCell>{{0, 0, Bram}, {1, 0, Bram}}));
    }

    void cellOfWhichNobodyKnowsWhoFilledItIsCountedApart()
    {
        const MapCoding coding = codingOfPoverty({});

        QCOMPARE(coding, (MapCoding{.cells = 0, .unknown = 2, .byOne = {}}));
    }
};

QTEST_GUILESS_MAIN(TestGapMapCoding)
#include "tst_gapmapcoding.moc"
