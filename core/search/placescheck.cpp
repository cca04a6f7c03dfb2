// SPDX-License-Identifier: EUPL-1.2
#include "search/placescheck.h"

#include "base/firsterror.h"
#include "search/liveplaces.h"
#include "search/storedaxes.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr int EveryRow = -1;

using PlaceBlocks = QMap<qint64, PlaceBlock>;

Result<std::vector<qint64>> waitingRecords(Database &database)
{
    std::vector<qint64> records;
    auto read = database.forEach(
        sqlFile("search/unplaced"), [&](Row row) { records.push_back(row.integer(1)); }, EveryRow);
    if (!read)
        return read.error();
    return records;
}

Result<PlaceBlocks> placesByWords(Database &database)
{
    StoredAxes axes(database);
    SubjectFeatures features;
    PlaceBlocks blocks;
    Result<> placed;
    auto read = database.forEach(
        sqlFile("search/words_after"),
        [&](Row row) {
            const auto place = axes.placeOf(features.ofDocument(row.view(1)));
            if (place)
                blocks[PlaceBlock::blockOf(row.integer(0))].put(row.integer(0), *place);
            else
                placed = place.error();
        },
        0, EveryRow);
    if (!read || !placed)
        return read ? placed.error() : read.error();
    return blocks;
}

/// A block that is damaged is as good as empty.
Result<PlaceBlocks> keptPlaces(Database &database, qint64 axes)
{
    constexpr int ever = -1;
    PlaceBlocks blocks;
    auto read = database.forEach(
        sqlFile("search/places_since"),
        [&](Row row) {
            auto block = PlaceBlock::fromBytes(row.view(1));
            blocks.insert(row.integer(0), block ? *std::move(block) : PlaceBlock());
        },
        axes, ever);
    if (!read)
        return read.error();
    return blocks;
}

/// What waits may have a place, but it does not count.
void forget(PlaceBlocks &blocks, const std::vector<qint64> &records)
{
    for (const qint64 record : records)
        blocks[PlaceBlock::blockOf(record)].remove(record);
}

} // namespace

Result<QList<qint64>> misplacedBlocks(Database &database)
{
    const auto axes = readAxesState(database);
    if (!axes || !axes->areUsable())
        return axes ? Result(QList<qint64>()) : axes.error();
    const auto waiting = waitingRecords(database);
    auto expected = placesByWords(database);
    auto kept = keptPlaces(database, axes->number);
    if (const Error *error = firstError(waiting, expected, kept))
        return *error;
    forget(*expected, *waiting);
    forget(*kept, *waiting);

    QList<qint64> misplaced;
    for (const auto &[number, block] : expected->asKeyValueRange()) {
        if (kept->take(number).bytes() != block.bytes())
            misplaced.append(number);
    }
    for (const auto &[number, block] : kept->asKeyValueRange()) {
        if (!block.isEmpty())
            misplaced.append(number);
    }
    return misplaced;
}

} // namespace kb
