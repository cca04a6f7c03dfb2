// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/overlapindex.h"

#include <QMap>

namespace kb::test {

/// How many records a test compares with every other; KB_EXACT_RECORDS asks for more than it usually does,
/// which takes some 50 µs for each pair.
inline qsizetype recordsToCompare(qsizetype usual)
{
    const int given = qEnvironmentVariableIntValue("KB_EXACT_RECORDS");
    return given > 0 ? given : usual;
}

inline QList<Uid> recordsOf(const QList<OverlapProfile> &profiles)
{
    QList<Uid> records;
    for (const OverlapProfile &profile : profiles)
        records.append(profile.record);
    return records;
}

using ScoreOfPair = QMap<std::pair<Uid, Uid>, int>;

/// The pairs that a full run should find around these records: each beside every record of the bank, without
/// any index or threshold but that of the weakest level.
inline ScoreOfPair allWithAll(const OverlapIndex &index, const QList<Uid> &these, const QList<Uid> &bank)
{
    ScoreOfPair scores;
    for (const Uid &one : these) {
        for (const Overlap &pair : index.lookAtEach(one, bank))
            scores.insert({pair.a, pair.b}, pair.score);
    }
    return scores;
}

/// What a full run finds around these records.
inline ScoreOfPair foundAround(const QList<Overlap> &found, const QSet<Uid> &these)
{
    ScoreOfPair scores;
    for (const Overlap &pair : found) {
        if (these.contains(pair.a) || these.contains(pair.b))
            scores.insert({pair.a, pair.b}, pair.score);
    }
    return scores;
}

} // namespace kb::test
