// SPDX-License-Identifier: EUPL-1.2
#include "examplebank.h"
#include "overlap/groundlessons.h"
#include "overlap/overlapindex.h"
#include "seeds.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kb;
using namespace kb::test;

namespace {

enum class Tags { FromPeople, None };

GroundWeights each(double weight)
{
    GroundWeights weights;
    for (const Ground ground : allOf<Ground>())
        weights.set(ground, weight);
    return weights;
}

GroundWeights one(Ground ground, double weight)
{
    GroundWeights weights;
    weights.set(ground, weight);
    return weights;
}

GroundWeights any(QRandomGenerator &random)
{
    GroundWeights weights;
    for (const Ground ground : allOf<Ground>())
        weights.set(ground, 0.5 + random.bounded(21) / 20.0);
    return weights;
}

/// Where one random course is enough, the far end is too.
QList<GroundWeights> extremes()
{
    if (seedCount() == 1)
        return {each(GroundWeights::Most)};
    return {each(GroundWeights::Least), each(GroundWeights::Most)};
}

int pointsOf(const Overlap &pair, PartName name)
{
    const auto part = std::ranges::find(pair.parts, name, &OverlapPart::name);
    return part == pair.parts.end() ? 0 : part->points;
}

} // namespace

/// What weights that verdicts taught do to the pairs of the example.
class TestTaughtWeights : public QObject
{
    Q_OBJECT

    const ExampleBank m_example;

    QList<OverlapProfile> all() const
    {
        return m_example.questions() + m_example.studies() + m_example.projects();
    }

    /// The questions alone where one random course is enough: comparing all with all is what takes long.
    QList<OverlapProfile> records(Tags tags) const
    {
        QList<OverlapProfile> profiles = seedCount() == 1 ? m_example.questions() : all();
        if (tags == Tags::None) {
            for (OverlapProfile &profile : profiles)
                profile.concepts.clear();
        }
        return profiles;
    }

    OverlapIndex indexWith(const GroundWeights &weights, const QList<OverlapProfile> &profiles) const
    {
        OverlapOptions options{.today = m_example.today()};
        options.weights.taught = weights;
        return *OverlapIndex::make(*OverlapSnapshot::make({profiles, m_example.concepts(), {}}, options),
                                   profiles);
    }

    Overlap pairWith(const GroundWeights &weights, const char *a, const char *b) const
    {
        return *indexWith(weights, all())
                    .explain(exampleUid(QLatin1StringView(a)), exampleUid(QLatin1StringView(b)));
    }

    static void eachKindOfRecords()
    {
        QTest::addColumn<Tags>("tags");
        QTest::newRow("tagged by people") << Tags::FromPeople;
        QTest::newRow("by their text") << Tags::None;
    }

private Q_SLOTS:
    void weightsOfOneChangeNothing()
    {
        const QList<OverlapProfile> profiles = records(Tags::FromPeople);

        QCOMPARE(*indexWith(each(1), profiles).overlaps(), *indexWith({}, profiles).overlaps());
    }

    void everyScoreStaysTheSumOfItsParts_data() { eachKindOfRecords(); }
    void everyScoreStaysTheSumOfItsParts()
    {
        QFETCH(const Tags, tags);
        QRandomGenerator random(3);
        QList<GroundWeights> weights = extremes();
        for (int trial = 0; trial < seedCount(); ++trial)
            weights.append(any(random));

        for (const GroundWeights &taught : std::as_const(weights)) {
            const auto found = indexWith(taught, records(tags)).overlaps();
            QVERIFY(!found->isEmpty());
            for (const Overlap &pair : *found) {
                int sum = 0;
                for (const OverlapPart &part : pair.parts)
                    sum += part.points;
                QCOMPARE(sum, pair.score);
                QVERIFY(pair.score >= 0 && pair.score <= 100);
            }
        }
    }

    void noPairIsMissedForItsWeights_data() { eachKindOfRecords(); }
    void noPairIsMissedForItsWeights()
    {
        QFETCH(const Tags, tags);
        for (const GroundWeights &taught : extremes()) {
            const QList<OverlapProfile> profiles = records(tags);
            const OverlapIndex index = indexWith(taught, profiles);
            const auto found = index.overlaps();

            qsizetype byComparingAll = 0;
            for (const OverlapProfile &a : profiles) {
                for (const OverlapProfile &b : profiles) {
                    const bool isAcross = a.record < b.record && a.unit != b.unit;
                    const auto pair = isAcross ? index.explain(a.record, b.record) : std::nullopt;
                    byComparingAll += pair && pair->score >= OverlapLevels().weak;
                }
            }
            QCOMPARE(found->size(), byComparingAll);
        }
    }

    void groundThatWeighsLessBringsFewerPoints()
    {
        const Overlap plain = pairWith({}, "DGVB-VRG-03", "DGKR-VRG-05"); // they share a study
        const Overlap taught = pairWith(one(Ground::Study, 0.5), "DGVB-VRG-03", "DGKR-VRG-05");

        QVERIFY(pointsOf(taught, PartName::Ties) < pointsOf(plain, PartName::Ties));
        QCOMPARE(pointsOf(taught, PartName::Concepts), pointsOf(plain, PartName::Concepts));
        QVERIFY(taught.score < plain.score);
    }

    void groundThatAPairDoesNotHaveChangesNothing()
    {
        QCOMPARE(pairWith(one(Ground::Signal, 0.5), "DGVB-VRG-03", "DGKR-VRG-05"),
                 pairWith({}, "DGVB-VRG-03", "DGKR-VRG-05"));
    }

    void weightsAreKeptWithinTheirBounds()
    {
        QCOMPARE(one(Ground::Study, 7).of(Ground::Study), GroundWeights::Most);
        QCOMPARE(one(Ground::Study, -1).of(Ground::Study), GroundWeights::Least);
    }
};

QTEST_GUILESS_MAIN(TestTaughtWeights)
#include "tst_taughtweights.moc"
