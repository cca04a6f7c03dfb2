// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/commandline.h"

#include <algorithm>

namespace kb::test {

/// Both records of a pair that was listed, for a command about it.
inline QStringList recordsOf(const QJsonObject &pair)
{
    return {pair[QStringLiteral("uid_a")].toString(), pair[QStringLiteral("uid_b")].toString()};
}

/// Commands about the overlaps of the example.
class PairCommands : public CommandLine
{
public:
    /// Makes the example, and finds its overlaps; 0 when they are there.
    int makePairs() const
    {
        const int made = makeExample();
        return made == 0 ? inBank(words("overlap run")).code : made;
    }

    /// Best first.
    QList<QJsonObject> pairs() const { return json(words("overlap list --limit 1000")).objects(); }
    QJsonObject pair(int rank) const { return pairs().value(rank - 1); }
    /// The best of that kind; empty when there is none.
    QJsonObject pairOf(const QString &kind) const
    {
        const QList<QJsonObject> all = pairs();
        const auto found = std::ranges::find_if(
            all, [&](const QJsonObject &pair) { return pair[QStringLiteral("kind")].toString() == kind; });
        return found == all.cend() ? QJsonObject() : *found;
    }
    Answer onPair(const QString &command, const QJsonObject &pair, const QStringList &more = {}) const
    {
        return inBank(QStringList{QStringLiteral("overlap"), command} + recordsOf(pair) + more);
    }
};

} // namespace kb::test
