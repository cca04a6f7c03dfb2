// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmap.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 3, 2);

/// A theme with a concept and a narrower one, and another theme.
GapMapFacts twoThemes()
{
    GapMapFacts facts;
    facts.subjects = {{{}, u"wonen"_s, -1},
                      {Uid::createUuid(), u"armoede"_s, 0},
                      {Uid::createUuid(), u"energiearmoede"_s, 1},
                      {{}, u"bestuur"_s, -1}};
    return facts;
}

MapStudyFacts studyAbout(const QList<qsizetype> &subjects, KnowledgeKind kind = KnowledgeKind::Beschrijvend)
{
    MapStudyFacts study;
    study.record = Uid::createUuid();
    study.subjects = subjects;
    study.kind = kind;
    return study;
}

MapDemand neededQuestion(qsizetype subject)
{
    return {Uid::createUuid(), {subject}, true};
}

GapMap byKind(const GapMapFacts &facts)
{
    return gapMap(facts, MapColumns::KnowledgeKind, GapNorms(), Day);
}

/// Random studies about random subjects, the same for the same seed.
GapMapFacts randomFacts(quint32 seed)
{
    QRandomGenerator random(seed);
    GapMapFacts facts;
    for (int subject = 0; subject < 12; ++subject)
        facts.subjects.append({Uid::createUuid(), QString::number(subject), random.bounded(subject + 1) - 1});
    for (int number = 0; number < 60; ++number) {
        MapStudyFacts study =
            studyAbout({random.bounded(12), random.bounded(12)}, KnowledgeKind(random.bounded(5)));
        study.year = 2015 + random.bounded(12);
        study.isOld = random.bounded(3) == 0;
        study.strength = random.bounded(6);
        study.area = CountryScope(random.bounded(5));
        facts.studies.append(study);
    }
    return facts;
}

bool isBelow(const GapMapFacts &facts, qsizetype subject, qsizetype top)
{
    for (; subject >= 0; subject = facts.subjects[subject].above) {
        if (subject == top)
            return true;
    }
    return false;
}

/// Counted without any of what the engine does.
int studiesUnder(const GapMapFacts &facts, qsizetype top)
{
    return int(std::ranges::count_if(facts.studies, [&](const MapStudyFacts &study) {
        return std::ranges::any_of(study.subjects,
                                   [&](qsizetype subject) { return isBelow(facts, subject, top); });
    }));
}

int countIn(const MapRow &row)
{
    int count = 0;
    for (const MapCell &cell : row.cells)
        count += cell.count();
    return count;
}

} // namespace

class TestGapMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowHasWhatBelongsToTheRowsBelowItOnce()
    {
        GapMapFacts facts = twoThemes();
        facts.studies = {studyAbout({1, 2}), studyAbout({2})};

        const GapMap map = byKind(facts);

        QCOMPARE(map.rows.size(), 3); // the other theme has nothing
        for (const MapRow &row : map.rows)
            QCOMPARE(countIn(row), 2);
        QCOMPARE(map.rows[2].depth, 2);
    }

    void studyStandsInEachColumnOfItsRecordsAndCountsOnceInItsRow()
    {
        GapMapFacts facts = twoThemes();
        facts.across = {u"wonen"_s, u"energie"_s, u"bestuur"_s};
        MapStudyFacts ofTwo = studyAbout({1});
        ofTwo.across = {0, 1};
        facts.studies = {ofTwo, studyAbout({1})};

        const GapMap map = gapMap(facts, MapColumns::Dossiers, GapNorms(), Day);

        QCOMPARE(map.columns.size(), 3); // two dossiers, and what belongs to none
        QCOMPARE(map.columns[1].name, u"energie"_s);
        QCOMPARE(countIn(map.rows[1]), 3);
        QCOMPARE(map.rows[1].current(), 2);
    }

    void targetGroupsBeyondTheFirstTwelveAreTogether()
    {
        GapMapFacts facts = twoThemes();
        for (qsizetype group = 0; group < MapGroupsShown + 2; ++group)
            facts.across.append(u"group %1"_s.arg(group));
        MapStudyFacts ofThree = studyAbout({3});
        ofThree.across = {0, MapGroupsShown, MapGroupsShown + 1};
        facts.studies = {ofThree, studyAbout({3})};

        const GapMap map = gapMap(facts, MapColumns::TargetGroups, GapNorms(), Day);

        QCOMPARE(map.columns, (QList<MapColumn>{{MapColumn::Holds::Value, 0, u"group 0"_s},
                                                {MapColumn::Holds::Others, 0},
                                                {MapColumn::Holds::Unsaid, 0}}));
        for (const MapCell &cell : map.rows.last().cells)
            QCOMPARE(cell.count(), 1);
    }

    void twelveTargetGroupsHaveAColumnEach()
    {
        GapMapFacts facts = twoThemes();
        MapStudyFacts ofAll = studyAbout({3});
        for (qsizetype group = 0; group < MapGroupsShown; ++group) {
            facts.across.append(u"group %1"_s.arg(group));
            ofAll.across.append(group);
        }
        facts.studies = {ofAll};

        const GapMap map = gapMap(facts, MapColumns::TargetGroups, GapNorms(), Day);

        QCOMPARE(map.columns.size(), MapGroupsShown);
    }

    void studyStandsAtTheMomentOfItsEvaluation()
    {
        GapMapFacts facts = twoThemes();
        facts.studies = {studyAbout({3}), studyAbout({3})};
        facts.studies[0].moment = EvaluationMoment::ExPost;

        const GapMap map = gapMap(facts, MapColumns::Moment, GapNorms(), Day);

        QCOMPARE(map.columns.size(), 4); // three moments, and not said
        QCOMPARE(map.rows.last().cells[2].of(MapQuality::Other), QList<Uid>{facts.studies[0].record});
        QCOMPARE(map.rows.last().cells[3].of(MapQuality::Other), QList<Uid>{facts.studies[1].record});
    }

    void everyRowCountsWhatBruteForceCounts()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const GapMapFacts facts = randomFacts(seed);
            for (const MapColumns columns : allOf<MapColumns>()) {
                const GapMap map = gapMap(facts, columns, GapNorms(), Day);
                for (const MapRow &row : map.rows)
                    QCOMPARE(countIn(row), studiesUnder(facts, row.name.toInt()));
            }
        }
    }

    void sameFactsGiveTheSameMap()
    {
        const GapMapFacts facts = randomFacts(7);

        QCOMPARE(byKind(facts), byKind(facts));
    }

    void qualityIsReadFromAgeThenStrengthAndReview()
    {
        MapStudyFacts plain = studyAbout({0});
        MapStudyFacts strong = plain;
        strong.strength = 3;
        MapStudyFacts reviewed = plain;
        reviewed.isReviewed = true;
        MapStudyFacts old = reviewed;
        old.isOld = true;

        QCOMPARE(qualityOf(plain), MapQuality::Other);
        QCOMPARE(qualityOf(strong), MapQuality::Good);
        QCOMPARE(qualityOf(reviewed), MapQuality::Good);
        QCOMPARE(qualityOf(old), MapQuality::Old);
    }

    void sameStudyOfTwoUnitsCountsOnce() // spec 07, 7.2 step 5
    {
        GapMapFacts facts = twoThemes();
        facts.studies = {studyAbout({1}), studyAbout({3})};
        facts.studies[1].doubleOf = 0;

        const GapMap map = byKind(facts);

        QCOMPARE(map.rows.last().name, u"bestuur"_s);
        QCOMPARE(map.rows.last().cells[0].of(MapQuality::Other), QList<Uid>{facts.studies[0].record});
        QCOMPARE(countIn(map.rows.first()), 1);
    }

    void neededQuestionWithHardlyAStudyIsAGap()
    {
        GapMapFacts facts = twoThemes();
        facts.questions = {neededQuestion(2), neededQuestion(3)};
        facts.studies = {studyAbout({3}), studyAbout({3})};

        const GapMap map = byKind(facts);

        QVERIFY(map.rows[2].isGap);
        QCOMPARE(map.rows[2].needed, 1);
        QVERIFY(!map.rows.last().isGap);
    }

    void studiesThatAreTooOldFillNoGap()
    {
        GapMapFacts facts = twoThemes();
        facts.questions = {neededQuestion(3)};
        facts.studies = {studyAbout({3}), studyAbout({3})};
        for (MapStudyFacts &study : facts.studies)
            study.isOld = true;

        QVERIFY(byKind(facts).rows.last().isGap);
    }

    void threeSignalsAskAsANeededQuestionDoes()
    {
        GapMapFacts facts = twoThemes();
        const MapDemand signal{Uid::createUuid(), {3}, false};
        facts.signalFacts = {signal, signal};
        const bool withTwo = byKind(facts).rows.last().isGap;
        facts.signalFacts.append(signal);

        QVERIFY(!withTwo);
        QVERIFY(byKind(facts).rows.last().isGap);
    }

    void yearsBeforeTheFirstColumnAreTogether()
    {
        GapMapFacts facts = twoThemes();
        for (const int year : {1998, 2020, 2021, 2026, 0}) {
            facts.studies.append(studyAbout({3}));
            facts.studies.last().year = year;
        }

        const GapMap map = gapMap(facts, MapColumns::Year, GapNorms(), Day);

        QCOMPARE(map.columns.size(), 8); // before, six years, and not known
        QCOMPARE(map.columns.first(), (MapColumn{MapColumn::Holds::Earlier, 2020}));
        QCOMPARE(map.rows.last().cells.first().count(), 2);
        QCOMPARE(map.rows.last().cells[1].count(), 1);
        QCOMPARE(map.columns.last().holds, MapColumn::Holds::Unsaid);
    }

    void columnForWhatIsUnsaidIsThereOnlyWhenItHoldsSomething()
    {
        GapMapFacts facts = twoThemes();
        facts.studies = {studyAbout({3})};
        const qsizetype without = byKind(facts).columns.size();
        facts.studies.append(studyAbout({3}));
        facts.studies.last().kind.reset();

        QCOMPARE(without, 5);
        QCOMPARE(byKind(facts).columns.size(), 6);
    }

    void studyWithoutASubjectIsOutside()
    {
        GapMapFacts facts = twoThemes();
        facts.studies = {studyAbout({}), studyAbout({3})};
        QCOMPARE(byKind(facts).outside, QList<Uid>{facts.studies[0].record});
    }

    void factsWithoutAnythingGiveNoRows()
    {
        QVERIFY(byKind(twoThemes()).rows.isEmpty());
        QVERIFY(byKind({}).rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGapMap)
#include "tst_gapmap.moc"
