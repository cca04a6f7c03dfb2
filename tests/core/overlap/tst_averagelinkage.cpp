// SPDX-License-Identifier: EUPL-1.2
#include "overlap/averagelinkage.h"

#include <QTest>

#include <map>
#include <random>

using namespace kb;
using namespace kb::overlap;

namespace {

using Groups = std::vector<LinkedGroup>;

/// The same by looking at all groups beside all others every time.
class PlainLinkage
{
public:
    explicit PlainLinkage(const std::vector<LinkedPair> &pairs)
    {
        for (const LinkedPair &pair : pairs) {
            m_likeness[{pair.a, pair.b}] = m_likeness[{pair.b, pair.a}] = pair.likeness;
            m_groups[pair.a] = {pair.a};
            m_groups[pair.b] = {pair.b};
        }
    }

    Groups groups(double least)
    {
        while (joinTheBest(least))
            ;
        Groups found;
        for (auto &[first, members] : m_groups) {
            std::ranges::sort(members);
            if (members.size() > 1)
                found.push_back(members);
        }
        return found;
    }

private:
    double average(const LinkedGroup &one, const LinkedGroup &other) const
    {
        double sum = 0;
        for (const quint32 a : one) {
            for (const quint32 b : other) {
                const auto pair = m_likeness.find({a, b});
                sum += pair == m_likeness.end() ? 0 : pair->second;
            }
        }
        return sum / double(one.size() * other.size());
    }

    bool joinTheBest(double least)
    {
        double best = 0;
        std::pair<quint32, quint32> found;
        for (const auto &[a, one] : m_groups) {
            for (const auto &[b, other] : m_groups) {
                const double likeness = a < b ? average(one, other) : 0;
                if (likeness > best) {
                    best = likeness;
                    found = {a, b};
                }
            }
        }
        if (best < least)
            return false;
        LinkedGroup &kept = m_groups[found.first];
        const LinkedGroup gone = m_groups[found.second];
        kept.insert(kept.end(), gone.begin(), gone.end());
        m_groups.erase(found.second);
        return true;
    }

    std::map<std::pair<quint32, quint32>, double> m_likeness;
    std::map<quint32, LinkedGroup> m_groups;
};

/// Whole points, so that many are equal and sums are exact.
std::vector<LinkedPair> somePairs(quint32 seed)
{
    std::mt19937 random(seed);
    const auto count = quint32(5 + random() % 25);
    std::vector<LinkedPair> pairs;
    for (quint32 a = 0; a < count; ++a) {
        for (quint32 b = a + 1; b < count; ++b) {
            if (random() % 3 == 0)
                pairs.push_back({a, b, double(random() % 100)});
        }
    }
    return pairs;
}

} // namespace

class TestAverageLinkage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreThoseOfComparingAllWithAll()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const std::vector<LinkedPair> pairs = somePairs(seed);

            const auto found = averageLinkage(pairs, 32);

            QVERIFY2(found && *found == PlainLinkage(pairs).groups(32), QByteArray::number(seed));
        }
    }

    void orderOfThePairsDoesNotMatter()
    {
        std::vector<LinkedPair> pairs = somePairs(7);
        const Groups before = *averageLinkage(pairs, 32);

        std::ranges::reverse(pairs);
        for (LinkedPair &pair : pairs)
            std::swap(pair.a, pair.b);

        QVERIFY(*averageLinkage(pairs, 32) == before);
    }

    void aChainDoesNotBecomeOneGroup()
    {
        const std::vector<LinkedPair> chain{{0, 1, 60}, {1, 2, 50}, {2, 3, 60}};

        const Groups found = *averageLinkage(chain, 32);

        const Groups expected{{0, 1}, {2, 3}};
        QVERIFY(found == expected);
    }

    void nothingAlikeIsNoGroup()
    {
        QVERIFY(averageLinkage({}, 32)->empty());
        const std::vector<LinkedPair> pairs{{0, 9, 31.9}};
        QVERIFY(averageLinkage(pairs, 32)->empty());
    }

    void itCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();

        const auto found = averageLinkage(somePairs(1), 1, stop.get_token());

        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestAverageLinkage)
#include "tst_averagelinkage.moc"
