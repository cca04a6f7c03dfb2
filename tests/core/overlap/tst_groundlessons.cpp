// SPDX-License-Identifier: EUPL-1.2
#include "overlap/groundlessons.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kb;

namespace {

constexpr int Trials = 200;

TaughtPair confirmedOn(const QList<GroundPoints> &grounds)
{
    return {true, grounds};
}

TaughtPair dismissedOn(const QList<GroundPoints> &grounds)
{
    return {false, grounds};
}

/// So many pairs that say the same.
QList<TaughtPair> times(int count, const TaughtPair &pair)
{
    return QList<TaughtPair>(count, pair);
}

GroundLesson lessonOf(Ground ground, const QList<TaughtPair> &pairs)
{
    return groundLessons(pairs)[qsizetype(ground)];
}

QList<TaughtPair> anyPairs(QRandomGenerator &random)
{
    QList<TaughtPair> pairs;
    const int count = random.bounded(60);
    for (int i = 0; i < count; ++i) {
        TaughtPair pair{.isConfirmed = random.bounded(2) == 1};
        for (const Ground ground : allOf<Ground>()) {
            if (random.bounded(3) == 0)
                pair.grounds.append({ground, random.bounded(1, 60)});
        }
        pairs.append(pair);
    }
    return pairs;
}

OverlapPart ties(int points, const QList<EvidenceName> &shown)
{
    OverlapPart part{.name = PartName::Ties, .points = points};
    for (const EvidenceName name : shown)
        part.evidence.append({.name = name});
    return part;
}

} // namespace

class TestGroundLessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutVerdictsEveryGroundWeighsAsTheMethodSays()
    {
        const QList<GroundLesson> lessons = groundLessons({});

        QCOMPARE(lessons.size(), qsizetype(codesOf<Ground>.size()));
        for (const GroundLesson &lesson : lessons)
            QCOMPARE(lesson.weight, 1.0);
    }

    void groundOfDismissedPairsWeighsLess()
    {
        const QList<TaughtPair> pairs =
            times(12, confirmedOn({{Ground::Concepts, 50}})) +
            times(3, confirmedOn({{Ground::Concepts, 40}, {Ground::People, 10}})) +
            times(9, dismissedOn({{Ground::Concepts, 40}, {Ground::People, 10}}));

        const GroundLesson people = lessonOf(Ground::People, pairs);

        QCOMPARE(people.confirmed, 3);
        QCOMPARE(people.dismissed, 9);
        QVERIFY(people.weight < 1);
    }

    void groundOfConfirmedPairsWeighsMore()
    {
        const QList<TaughtPair> pairs = times(10, confirmedOn({{Ground::Study, 30}, {Ground::Words, 10}})) +
                                        times(10, dismissedOn({{Ground::Words, 40}}));

        QVERIFY(lessonOf(Ground::Study, pairs).weight > 1);
        QVERIFY(lessonOf(Ground::Words, pairs).weight < 1);
    }

    void lessonSaysOfWhatItsWeightComes()
    {
        const QList<TaughtPair> pairs = times(10, confirmedOn({{Ground::Study, 30}, {Ground::Words, 10}})) +
                                        times(10, dismissedOn({{Ground::Words, 40}}));

        const GroundLesson words = lessonOf(Ground::Words, pairs);

        QCOMPARE(words.percentOfAll, 50);
        QCOMPARE(words.confirmedPercent, 20); // 2.5 of 12.5 pairs
    }

    void fewPairsTeachNothing()
    {
        const QList<TaughtPair> few =
            times(7, dismissedOn({{Ground::People, 20}})) + times(20, confirmedOn({{Ground::Concepts, 60}}));
        QCOMPARE(lessonOf(Ground::People, few).weight, 1.0);

        const QList<TaughtPair> enough = few + times(1, dismissedOn({{Ground::People, 20}}));

        QVERIFY(lessonOf(Ground::People, enough).weight < 1);
    }

    void groundThatBroughtNextToNothingIsNotCounted()
    {
        const QList<TaughtPair> pairs =
            times(20, dismissedOn({{Ground::Concepts, 95}, {Ground::People, 5}})) +
            times(20, confirmedOn({{Ground::Concepts, 95}}));

        QCOMPARE(lessonOf(Ground::People, pairs).reviewed(), 0);
        QCOMPARE(lessonOf(Ground::People, pairs).weight, 1.0);
    }

    void whatTellsNothingApartKeepsItsWeight()
    {
        const QList<GroundPoints> grounds{{Ground::Concepts, 40}, {Ground::Study, 20}};
        const QList<TaughtPair> mixed = times(15, confirmedOn(grounds)) + times(25, dismissedOn(grounds));

        for (const QList<TaughtPair> &pairs :
             {mixed, times(30, confirmedOn(grounds)), times(30, dismissedOn(grounds))}) {
            for (const GroundLesson &lesson : groundLessons(pairs))
                QCOMPARE(lesson.weight, 1.0);
        }
    }

    void weightsStayWithinTheirBounds()
    {
        QRandomGenerator random(5);
        for (int trial = 0; trial < Trials; ++trial) {
            for (const GroundLesson &lesson : groundLessons(anyPairs(random)))
                QVERIFY(lesson.weight >= GroundWeights::Least && lesson.weight <= GroundWeights::Most);
        }
    }

    void orderOfTheVerdictsDoesNotMatter()
    {
        QRandomGenerator random(7);
        for (int trial = 0; trial < Trials; ++trial) {
            QList<TaughtPair> pairs = anyPairs(random);
            const QList<GroundLesson> learned = groundLessons(pairs);

            std::ranges::shuffle(pairs, random);

            QCOMPARE(groundLessons(pairs), learned);
        }
    }

    void onlySharesCountAndNotHowHighTheScoresAre()
    {
        const QList<TaughtPair> low = times(9, dismissedOn({{Ground::Words, 20}, {Ground::People, 10}})) +
                                      times(9, confirmedOn({{Ground::Words, 30}}));
        const QList<TaughtPair> high = times(9, dismissedOn({{Ground::Words, 60}, {Ground::People, 30}})) +
                                       times(9, confirmedOn({{Ground::Words, 90}}));

        QCOMPARE(groundLessons(low), groundLessons(high));
    }

    void pointsOfTiesGoToTheTiesThatAreShown()
    {
        Overlap pair;
        pair.parts = {{.name = PartName::Concepts, .points = 40},
                      ties(9, {EvidenceName::Study, EvidenceName::Study, EvidenceName::Person}),
                      {.name = PartName::Moment, .points = -3},
                      {.name = PartName::Cap, .points = -6}};

        const QList<GroundPoints> expected{{Ground::Concepts, 40}, {Ground::Study, 5}, {Ground::People, 4}};
        QCOMPARE(groundsOf(pair), expected);
    }

    void tiesThatAreNotShownAreNoGround()
    {
        Overlap weak;
        weak.parts = {{.name = PartName::SharedWords, .points = 20}, ties(9, {})};

        QCOMPARE(groundsOf(weak), (QList<GroundPoints>{{Ground::SharedWords, 20}}));
    }

    void groundsAreReadAsTheyWereWritten()
    {
        const QList<GroundPoints> grounds{{Ground::Concepts, 46}, {Ground::People, 9}};

        QCOMPARE(groundTexts(grounds), QStringLiteral("begrippen:46 persoon:9").split(u' '));
        QCOMPARE(groundsFrom(groundTexts(grounds)), grounds);
    }

    void groundThatStandsThereTwiceCountsOnce()
    {
        const QStringList twice = QStringLiteral("begrippen:46 persoon:9 begrippen:30").split(u' ');

        const QList<GroundPoints> once{{Ground::Concepts, 46}, {Ground::People, 9}};
        QCOMPARE(groundsFrom(twice), once);
    }

    void whatCannotBeReadIsLeftOut()
    {
        const QStringList strange =
            QStringLiteral("begrippen:46 sterrenbeeld:9 tekst tekst:veel tekst:-4 tekst:101").split(u' ');

        QCOMPARE(groundsFrom(strange), (QList<GroundPoints>{{Ground::Concepts, 46}}));
    }
};

QTEST_GUILESS_MAIN(TestGroundLessons)
#include "tst_groundlessons.moc"
