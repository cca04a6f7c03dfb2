// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapline.h"
#include "jobs/listquery.h"

namespace kb {

class Bank;

/// Which gaps a list shows; an empty list of choices shows all.
struct GapQuery
{
    QDate on; ///< invalid: today
    QList<GapKind> kinds;
    QList<GapNature> natures = {}; ///< as somebody said, or else as proposed
    QList<Uid> units;              ///< whose the record is
    QList<GapState> states{GapState::Mogelijk, GapState::Bevestigd, GapState::VraagGesteld};
    QList<Uid> dossiers = {};      ///< at least one of which it belongs to
    QList<SinceKept> changes = {}; ///< since the gaps were kept
    ListSorting sorting = {};      ///< by "place", or as they come

    bool operator==(const GapQuery &) const = default;
};

/// What is missing in the bank, worked out from its records by the rules of core/gaps. Nothing of it is kept
/// but what people decide, so that what they confirmed, asked or solved stays when no rule finds it any more.
/// Lives as long as one reading, for which it works them out once.
class GapList
{
public:
    // All records are read for one line.
    static constexpr bool LinesTakeLong = true;
    static constexpr bool NewestTakesLong = true;

    explicit GapList(Bank &bank)
        : m_bank(bank)
    {
    }

    /// In the order of the rules, and of one rule the red ones first, then the earliest date; or by place.
    Result<QList<GapLine>> gaps(const GapQuery &query) const;

    // For a list in the window.
    Result<QList<qint64>> ids(const GapQuery &query) const;
    Result<QList<GapLine>> lines(const QList<qint64> &ids) const;
    /// Of all gaps that are not settled.
    Result<QList<qint64>> newest(int count) const;

private:
    Result<QList<GapLine>> found(QDate on) const;
    Result<QList<GapLine>> workOut(QDate on) const;

    Bank &m_bank;
    mutable std::optional<QList<GapLine>> m_found;
    mutable QDate m_foundOn;
};

} // namespace kb
