// SPDX-License-Identifier: EUPL-1.2
#include "overlap/averagelinkage.h"

#include <queue>

#include <algorithm>
#include <tuple>
#include <utility>

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
/// nearer of the two was, so what is below the least stays below it. What a group has with one that was
/// joined to another since stays in its list under the old number, and is added up with the rest when it is
/// joined itself.
class Linkage
{
public:
    /// Of some of the pairs when it was asked to stop; then nothing can be joined either.
    Linkage(std::span<const LinkedPair> pairs, double least, const std::stop_token &stop)
        : m_least(least)
    {
        for (const LinkedPair &pair : pairs) {
            if (stop.stop_requested())
                return;
            connect(pair);
        }
        for (quint32 number = 0; number < m_groups.size(); ++number) {
            m_groups[number].members = {number};
            m_groups[number].joinedTo = number;
        }
        m_sums.resize(m_groups.size());
        for (quint32 number = 0; number < m_groups.size(); ++number)
            offerAll(number, [number](quint32 other) { return other > number; });
    }

    /// Fails only with Cancelled.
    Result<> joinAll(const std::stop_token &stop)
    {
        for (quint64 looked = 0; !m_offers.empty(); ++looked) {
            if (looked % LookUpEvery == 0 && stop.stop_requested())
                break;
            const Offer best = m_offers.top();
            m_offers.pop();
            if (best.changesOfA == m_groups[best.a].changes && best.changesOfB == m_groups[best.b].changes)
                join(best.a, best.b);
        }
        return stop.stop_requested() ? Result<>(Error{Error::Code::Cancelled, {}}) : Result<>();
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
    struct Link
    {
        quint32 to = 0;
        double likeness = 0; ///< added up over all pairs of members
    };

    struct Group
    {
        LinkedGroup members; ///< empty when it was joined to another
        std::vector<Link> links;
        quint32 changes = 0;
        quint32 joinedTo = 0; ///< itself until then
    };

    void connect(const LinkedPair &pair)
    {
        m_groups.resize(std::max<size_t>(m_groups.size(), std::max(pair.a, pair.b) + size_t(1)));
        m_groups[pair.a].links.push_back({pair.b, pair.likeness});
        m_groups[pair.b].links.push_back({pair.a, pair.likeness});
    }

    template <typename Wanted> void offerAll(quint32 number, Wanted isWanted)
    {
        for (const Link &link : m_groups[number].links) {
            if (isWanted(link.to))
                offer(std::min(number, link.to), std::max(number, link.to), link.likeness);
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
        gone.joinedTo = a;
        kept.members.insert(kept.members.end(), gone.members.begin(), gone.members.end());
        kept.links.insert(kept.links.end(), gone.links.begin(), gone.links.end());
        kept.links = addedUp(a, kept.links);
        gone.members.clear();
        gone.links = {};
        ++gone.changes;
        ++kept.changes;
        offerAll(a, [](quint32) { return true; });
    }

    /// Each other group once, as it is now.
    std::vector<Link> addedUp(quint32 of, const std::vector<Link> &links)
    {
        std::vector<quint32> others;
        for (const Link &link : links) {
            const quint32 other = groupNow(link.to);
            if (other == of)
                continue;
            if (m_sums[other] == 0)
                others.push_back(other);
            m_sums[other] += link.likeness;
        }
        std::vector<Link> sums;
        for (const quint32 other : others)
            sums.push_back({other, std::exchange(m_sums[other], 0)});
        return sums;
    }

    quint32 groupNow(quint32 number)
    {
        while (m_groups[number].joinedTo != number)
            number = m_groups[number].joinedTo = m_groups[m_groups[number].joinedTo].joinedTo;
        return number;
    }

    double m_least;
    std::vector<Group> m_groups;
    std::vector<double> m_sums; ///< by group; all zero but while links are added up
    std::priority_queue<Offer> m_offers;
};

} // namespace

Result<std::vector<LinkedGroup>> averageLinkage(std::span<const LinkedPair> pairs, double least,
                                                const std::stop_token &stop)
{
    Linkage linkage(pairs, least, stop);
    if (auto joined = linkage.joinAll(stop); !joined)
        return joined.error();
    return linkage.groups();
}

} // namespace kb::overlap
