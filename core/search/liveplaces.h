// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/placeblock.h"
#include "search/recordset.h"
#include "store/database.h"

#include <QMap>

namespace kb {

/// What the bank says of its axes. Every change of them or of a place changes the number or the placings.
struct AxesState
{
    qint64 number = 0;
    QString pipeline;
    qint64 texts = 0;    ///< documents when they were learned; 0 when there are no axes
    double trust = 0;    ///< how far places can be trusted, 0 to 1
    qint64 later = 0;    ///< documents that got their place since
    qint64 placings = 0; ///< how often places were written since

    /// False when there are no axes, or those of another version of the program.
    bool areUsable() const;
    bool operator==(const AxesState &) const = default;
};

Result<AxesState> readAxesState(Database &database);

/// Raised when the same words give other axes or places.
QString latentPipeline();

/// The places of all records in memory, as the bank has them at one moment: 265 bytes each.
class LivePlaces
{
public:
    /// Reads what was placed since the last time, and which places count no more. Records whose places are
    /// damaged have none: they are ranked by their words alone.
    Result<> catchUp(Database &database);

    bool areThere() const { return m_state.areUsable(); }
    double trust() const { return m_state.trust; }

    /// Hands out the cosine of every place that counts with the one that is asked for.
    template <typename Visit> void eachNearness(const latent::LatentPlace &to, Visit visit) const
    {
        for (const auto &[number, block] : m_blocks.asKeyValueRange())
            block.eachNearness(number, to, [&](quint32 record, double cosine) {
                if (!m_unplaced.contains(record))
                    visit(record, cosine);
            });
    }

private:
    AxesState m_state;
    QMap<qint64, PlaceBlock> m_blocks;
    RecordSet m_unplaced;
};

} // namespace kb
