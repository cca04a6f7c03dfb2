// SPDX-License-Identifier: EUPL-1.2
#include "search/liveplaces.h"

#include "store/sqlfile.h"

namespace kb {

QString latentPipeline()
{
    return QStringLiteral("latent-1");
}

bool AxesState::areUsable() const
{
    return texts > 0 && pipeline == latentPipeline();
}

Result<AxesState> readAxesState(Database &database)
{
    AxesState state;
    auto read = database.forEach(sqlFile("search/axes"), [&](Row row) {
        state = {row.integer(0), row.text(1), row.integer(2), row.real(3), row.integer(4), row.integer(5)};
    });
    if (!read)
        return read.error();
    return state;
}

Result<> LivePlaces::catchUp(Database &database)
{
    const auto now = readAxesState(database);
    if (!now)
        return now.error();
    constexpr qint64 never = -1;
    const qint64 since = now->number == m_state.number && now->areUsable() ? m_state.placings : never;
    if (since == never)
        m_blocks.clear();
    m_unplaced = {};
    m_state = {}; // until all is read
    if (!now->areUsable())
        return {};

    auto read = database.forEach(
        sqlFile("search/places_since"),
        [&](Row row) {
            auto block = PlaceBlock::fromBytes(row.view(1));
            m_blocks.insert(row.integer(0), block ? *std::move(block) : PlaceBlock());
        },
        now->number, since);
    if (!read)
        return read;
    constexpr int all = -1;
    auto unplaced = database.forEach(
        sqlFile("search/unplaced"), [&](Row row) { m_unplaced.insert(row.integer(1)); }, all);
    if (unplaced)
        m_state = *now;
    return unplaced;
}

} // namespace kb
