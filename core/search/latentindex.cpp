// SPDX-License-Identifier: EUPL-1.2
#include "search/latentindex.h"

#include "base/firsterror.h"
#include "search/learnedaxes.h"
#include "search/storedaxes.h"
#include "store/readtransaction.h"
#include "store/sqlfile.h"
#include "store/transaction.h"

namespace kb {

namespace {

constexpr qint64 FewestChanged = 20;
constexpr qint64 ChangedShare = 20; // one in twenty
constexpr qint64 ChunkOfPlacing = 500;

/// Records that wait for a place, oldest change first, and the number under which the last of them waits.
struct Unplaced
{
    std::vector<qint64> records;
    qint64 last = 0;
};

Result<Unplaced> unplacedIn(Database &database, int most)
{
    Unplaced found;
    auto read = database.forEach(
        sqlFile("search/unplaced"),
        [&](Row row) {
            found.last = row.integer(0);
            found.records.push_back(row.integer(1));
        },
        std::max(most, 0));
    return read ? Result<Unplaced>(std::move(found)) : read.error();
}

/// What the words of the document tell; nothing when it is gone.
Result<std::optional<FeatureCounts>> featuresOf(Database &database, SubjectFeatures &features, qint64 record)
{
    std::optional<FeatureCounts> counts;
    auto read = database.forEach(
        sqlFile("search/words_of"), [&](Row row) { counts = features.ofDocument(row.view(0)); }, record);
    return read ? Result<std::optional<FeatureCounts>>(std::move(counts)) : read.error();
}

bool canHaveAxes(qint64 documents)
{
    return documents >= LatentIndex::FewestDocuments && documents <= LatentIndex::MostDocuments;
}

} // namespace

Result<> LatentIndex::clear()
{
    for (const char *table : {"axes", "features", "places", "unplaced"}) {
        if (auto cleared = m_database.execute(sqlFile(QByteArray("search/clear_") + table)); !cleared)
            return cleared;
    }
    return {};
}

Result<> LatentIndex::forget(qint64 record)
{
    return m_database.execute(sqlFile("search/put_unplaced"), record);
}

Result<qint64> LatentIndex::count(const char *query)
{
    return m_database.one(sqlFile(query), [](Row row) { return row.next<qint64>(); });
}

/// More than may have axes are not counted.
Result<qint64> LatentIndex::documents()
{
    return m_database.one(
        sqlFile("search/count_documents"), [](Row row) { return row.next<qint64>(); }, MostDocuments + 1);
}

Result<bool> LatentIndex::isDue()
{
    const auto state = readAxesState(m_database);
    if (!state)
        return state.error();
    const auto documents = this->documents();
    if (!documents)
        return documents.error();
    if (!canHaveAxes(*documents))
        return state->texts > 0;
    const auto waiting = count("search/count_unplaced");
    if (!waiting)
        return waiting.error();
    return !state->areUsable() ||
           state->later + *waiting > std::max(FewestChanged, state->texts / ChangedShare);
}

Result<> LatentIndex::renew(const Progress &progress, const std::stop_token &stop)
{
    const auto before = readAxesState(m_database);
    if (!before)
        return before.error();
    const auto lastUnplaced = count("search/last_unplaced");
    const auto documents = this->documents();
    if (const Error *error = firstError(lastUnplaced, documents))
        return *error;
    if (!canHaveAxes(*documents))
        return keep({}, {}, *before, *lastUnplaced);
    const auto learned = LearnedAxes::learn(m_database, stop);
    if (!learned)
        return learned.error();
    const auto blocks = placeAll(*learned, progress, stop);
    return blocks ? keep(*learned, *blocks, *before, *lastUnplaced) : blocks.error();
}

Result<LatentIndex::Blocks> LatentIndex::placeAll(const LearnedAxes &learned, const Progress &progress,
                                                  const std::stop_token &stop)
{
    SubjectFeatures features;
    Blocks blocks;
    qint64 done = 0;
    for (qint64 last = 0, before = -1; last != before;) {
        before = last;
        auto read = m_database.forEach(
            sqlFile("search/words_after"),
            [&](Row row) {
                last = row.integer(0);
                blocks[PlaceBlock::blockOf(last)].put(last,
                                                      learned.placeOf(features.ofDocument(row.view(1))));
                ++done;
            },
            last, ChunkOfPlacing);
        if (!read)
            return read.error();
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        report(progress, done, learned.documents());
    }
    return blocks;
}

/// What changed since is in the rows that wait, behind the last that waited then, or was placed by another.
Result<> LatentIndex::keep(const LearnedAxes &learned, const Blocks &blocks, const AxesState &before,
                           qint64 lastUnplaced)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto now = readAxesState(m_database);
    if (!now)
        return now.error();
    if (*now != before)
        return {};
    const AxesState renewed{now->number + 1, latentPipeline(), blocks.isEmpty() ? 0 : learned.documents(),
                            learned.trust()};
    for (const char *query : {"search/forget_axes", "search/clear_places"}) {
        if (auto cleared = m_database.execute(sqlFile(query)); !cleared)
            return cleared;
    }
    auto put = m_database.execute(sqlFile("search/put_axes"), renewed.number, renewed.pipeline, renewed.texts,
                                  renewed.trust);
    if (!put)
        return put;
    if (auto kept = StoredAxes::put(m_database, learned); !kept)
        return kept;
    if (auto kept = putBlocks(blocks, renewed); !kept)
        return kept;
    if (auto forgotten = m_database.execute(sqlFile("search/forget_unplaced"), lastUnplaced); !forgotten)
        return forgotten;
    return transaction.commit();
}

Result<> LatentIndex::putBlocks(const Blocks &blocks, const AxesState &axes)
{
    for (const auto &[number, block] : blocks.asKeyValueRange()) {
        auto put = m_database.execute(sqlFile("search/put_places"), number, axes.number, axes.placings,
                                      block.bytes());
        if (!put)
            return put;
    }
    return {};
}

Result<qint64> LatentIndex::placeSome(int most)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto axes = readAxesState(m_database);
    if (!axes)
        return axes.error();
    if (!axes->areUsable())
        return 0;
    const auto unplaced = unplacedIn(m_database, most);
    if (!unplaced)
        return unplaced.error();
    if (!unplaced->records.empty()) {
        if (auto placed = place(unplaced->records, *axes); !placed)
            return placed.error();
        if (auto forgotten = m_database.execute(sqlFile("search/forget_unplaced"), unplaced->last);
            !forgotten)
            return forgotten.error();
    }
    const auto waiting = count("search/count_unplaced");
    if (!waiting)
        return waiting;
    const auto committed = transaction.commit();
    return committed ? waiting : committed.error();
}

Result<> LatentIndex::place(const std::vector<qint64> &records, const AxesState &axes)
{
    SubjectFeatures features;
    StoredAxes stored(m_database);
    Blocks blocks;
    for (const qint64 record : records) {
        const qint64 number = PlaceBlock::blockOf(record);
        if (!blocks.contains(number)) {
            auto block = storedBlock(number, axes.number);
            if (!block)
                return block.error();
            blocks.insert(number, *std::move(block));
        }
        const auto counts = featuresOf(m_database, features, record);
        if (!counts)
            return counts.error();
        blocks[number].remove(record);
        if (!*counts)
            continue;
        const auto place = stored.placeOf(**counts);
        if (!place)
            return place.error();
        blocks[number].put(record, *place);
    }
    if (auto counted = m_database.execute(sqlFile("search/count_placing"), records.size()); !counted)
        return counted;
    AxesState now = axes;
    ++now.placings;
    return putBlocks(blocks, now);
}

Result<PlaceBlock> LatentIndex::storedBlock(qint64 number, qint64 axes)
{
    Result<PlaceBlock> block{PlaceBlock()};
    auto read = m_database.forEach(
        sqlFile("search/places_of"), [&](Row row) { block = PlaceBlock::fromBytes(row.view(0)); }, number,
        axes);
    return read ? block : read.error();
}

Result<const LivePlaces *> LatentIndex::places(const ReadTransaction &reading)
{
    if (!m_places || m_mayBeRolledBack)
        m_places.emplace();
    if (!m_isCaughtUp) {
        if (auto caughtUp = m_places->catchUp(m_database); !caughtUp) {
            m_places.reset();
            return caughtUp.error();
        }
        m_mayBeRolledBack = !reading.readsCommitted();
        m_isCaughtUp = !m_mayBeRolledBack;
    }
    return &*m_places;
}

Result<latent::LatentPlace> LatentIndex::placeOf(const Query &query)
{
    return StoredAxes(m_database).placeOf(SubjectFeatures().ofQuery(query));
}

} // namespace kb
