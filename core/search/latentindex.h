// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "search/liveplaces.h"
#include "search/subjectfeatures.h"

namespace kb {

class LearnedAxes;
class ReadTransaction;

/// Where the documents of a search index lie on latent axes that were learned from their words: a cache
/// beside the lists (README.md). A document has no place from the moment its words change until placeSome(),
/// and then it is ranked by its words alone.
class LatentIndex
{
public:
    /// In a smaller bank the axes are noise; in a larger one the places would take too much memory.
    static constexpr int FewestDocuments = 500;
    static constexpr int MostDocuments = 200'000;

    /// The database must outlive the index; both serve one thread.
    explicit LatentIndex(Database &database)
        : m_database(database)
    {
    }

    /// Forgets axes and places, in the caller's transaction.
    Result<> clear();
    /// The words of a record change, or go: it has no place any more. In the caller's transaction.
    Result<> forget(qint64 record);

    /// Whether renew() has something to do: there could be axes and are none, there should be none and are,
    /// or more than one document in twenty, and more than twenty, changed since. Reads a few rows.
    Result<bool> isDue();
    /// Learns the axes anew and places every document, beside other work: it writes but once, at the end, and
    /// nothing when somebody else placed documents meanwhile. Cancelled when stopped: the old axes stay. Ten
    /// seconds, and half a millisecond for each document.
    Result<> renew(const Progress &progress = {}, const std::stop_token &stop = {});
    /// Places up to so many of the documents that wait, in a transaction of its own. Gives how many still
    /// wait; without axes none does.
    Result<qint64> placeSome(int most);

    /// The places in this transaction; none when there are no axes. Valid until the next call.
    Result<const LivePlaces *> places(const ReadTransaction &reading);
    /// Something may have changed since the last call of places().
    void changed() { m_isCaughtUp = false; }
    /// Of what somebody typed; all zeros when the axes know nothing of it.
    Result<latent::LatentPlace> placeOf(const Query &query);

private:
    using Blocks = QMap<qint64, PlaceBlock>;

    Result<Blocks> placeAll(const LearnedAxes &learned, const Progress &progress,
                            const std::stop_token &stop);
    Result<> keep(const LearnedAxes &learned, const Blocks &blocks, const AxesState &before,
                  qint64 lastUnplaced);
    Result<> putBlocks(const Blocks &blocks, const AxesState &axes);
    Result<> place(const std::vector<qint64> &records, const AxesState &axes);
    Result<PlaceBlock> storedBlock(qint64 number, qint64 axes);
    Result<qint64> documents();
    Result<qint64> count(const char *query);

    Database &m_database;
    std::optional<LivePlaces> m_places;
    bool m_isCaughtUp = false;
    bool m_mayBeRolledBack = false; ///< what the places were read from
};

} // namespace kb
