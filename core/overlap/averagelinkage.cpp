// SPDX-License-Identifier: EUPL-1.2
#include "overlap/averagelinkage.h"

#include <queue>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace kb::overlap {

namespace {

constexpr quint64 LookUpEvery = 256; ///< joins between two looks at whether to stop

/// Two groups that may be joined. An offer lapses when one of them has changed since.
struct Offer
{
    double average = 0;
    quint32 a = 0;
    quint32 b = 0; ///< the greater number
    quint32 changesOfA = 0;
    quint32 changesOfB = 0;

    /// For a queue with the best on top.
    bool operator<(const Offer &other) const
    {
        return std::tuple(-average, a, b) > std::tuple(-other.average, other.a, other.b);
    }
};

/// Groups by the number of their first member. Joining never makes a group more alike to a third than the
/// nearer of the two was, so what is below the least stays below it.
class Linkage
{
public:
    Linkage(std::span<const LinkedPair> pairs, double least)
        : m_least(least)
    {
        for (const LinkedPair &pair : pairs)
            connect(pair);
        for (quint32 number = 0; number < m_groups.size(); ++number)
            m_groups[number].members = {number};
        for (quint32 number = 0; number < m_groups.size(); ++number)
            offerAll(number, [number](quint32 other) { return other > number; });
    }

    Result<> joinAll(const std::stop_token &stop)
    {
        for (quint64 looked = 0; !m_offers.empty(); ++looked) {
            if (looked % LookUpEvery == 0 && stop.stop_requested())
                return Error{Error::Code::Cancelled, {}};
            const Offer best = m_offers.top();
            m_offers.pop();
            if (best.changesOfA == m_groups[best.a].changes && best.changesOfB == m_groups[best.b].changes)
                join(best.a, best.b);
        }
        return {};
    }

    std::vector<LinkedGroup> groups()
    {
        std::vector<LinkedGroup> found;
        for (Group &group : m_groups) {
            if (group.members.size() < 2)
                continue;
            std::ranges::sort(group.members);
            found.push_back(std::move(group.members));
        }
        return found;
    }

private:
    struct Group
    {
        LinkedGroup members;                          ///< empty when it was joined to another
        std::unordered_map<quint32, double> likeness; ///< to other groups, added up over all pairs of members
        quint32 changes = 0;
    };

    void connect(const LinkedPair &pair)
    {
        m_groups.resize(std::max<size_t>(m_groups.size(), std::max(pair.a, pair.b) + size_t(1)));
        m_groups[pair.a].likeness[pair.b] += pair.likeness;
        m_groups[pair.b].likeness[pair.a] += pair.likeness;
    }

    template <typename Wanted> void offerAll(quint32 number, Wanted isWanted)
    {
        for (const auto &[other, sum] : m_groups[number].likeness) {
            if (isWanted(other))
                offer(std::min(number, other), std::max(number, other), sum);
        }
    }

    void offer(quint32 a, quint32 b, double sum)
    {
        const double average = sum / double(m_groups[a].members.size() * m_groups[b].members.size());
        if (average >= m_least)
            m_offers.push({average, a, b, m_groups[a].changes, m_groups[b].changes});
    }

    void join(quint32 a, quint32 b)
    {
        Group &kept = m_groups[a];
        Group &gone = m_groups[b];
        kept.members.insert(kept.members.end(), gone.members.begin(), gone.members.end());
        kept.likeness.erase(b);
        gone.likeness.erase(a);
        for (const auto &[other, sum] : gone.likeness) {
            kept.likeness[other] += sum;
            m_groups[other].likeness.erase(b);
            m_groups[other].likeness[a] = kept.likeness[other];
        }
        gone = {.members = {}, .likeness = {}, .changes = gone.changes + 1};
        ++kept.changes;
        offerAll(a, [](quint32) { return true; });
    }

    double m_least;
    std::vector<Group> m_groups;
    std::priority_queue<Offer> m_offers;
};

} // namespace

Result<std::vector<LinkedGroup>> averageLinkage(std::span<const LinkedPair> pairs, double least,
                                                const std::stop_token &stop)
{
    Linkage linkage(pairs, least);
    if (auto joined = linkage.joinAll(stop); !joined)
        return joined.error();
    return linkage.groups();
}

} // namespace kb::overlap
