// SPDX-License-Identifier: EUPL-1.2
#include "overlap/pairsearch.h"

#include <QTest>

#include <numeric>

using namespace kb;
using namespace kb::overlap;
using namespace Qt::StringLiterals;

namespace {

/// So many questions that say the same, each of another unit.
QList<OverlapProfile> questionsOfMany(int count)
{
    QList<OverlapProfile> profiles;
    for (int number = 0; number < count; ++number)
        profiles.append({.record = namedUid("question"_L1, QByteArray::number(number)),
                         .unit = namedUid("unit"_L1, QByteArray::number(number)),
                         .title = u"Hoe ontstaat woningnood in krimpgebieden?"_s,
                         .isOpen = true});
    return profiles;
}

std::vector<quint32> everyOf(const overlap::RecordSet &records)
{
    std::vector<quint32> all(records.records().size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

class TestPairSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPairIsFoundOnce()
    {
        const QList<OverlapProfile> questions = questionsOfMany(6);
        overlap::RecordSet records(*OverlapSnapshot::make({questions, {}, {}}, {}));
        QVERIFY(records.putAll(questions, {}, {}));
        QVERIFY(records.compare());

        const auto found = findPairs(records, everyOf(records), {}, {});
        QVERIFY(found);
        QCOMPARE(found->overlaps.size(), 15);
    }

    void morePairsThanCanBeHeldIsSaidSo()
    {
        const QList<OverlapProfile> questions = questionsOfMany(6);
        overlap::RecordSet records(*OverlapSnapshot::make({questions, {}, {}}, {}));
        QVERIFY(records.putAll(questions, {}, {}));
        QVERIFY(records.compare());

        const auto found = findPairs(records, everyOf(records), {}, {}, 10);
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::NoMemory);
    }
};

QTEST_GUILESS_MAIN(TestPairSearch)
#include "tst_pairsearch.moc"
