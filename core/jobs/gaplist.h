// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "jobs/gapdecisions.h"
#include "jobs/gapnatures.h"

#include <optional>

namespace kb {

class Bank;

/// Which gaps a list shows; an empty list of choices shows all.
struct GapQuery
{
    QDate on; ///< invalid: today
    QList<GapKind> kinds;
    QList<GapNature> natures = {}; ///< as somebody said, or else as proposed
    QList<Uid> units;              ///< whose the record is
    QList<GapState> states{GapState::Mogelijk, GapState::Bevestigd};

    bool operator==(const GapQuery &) const = default;
};

/// A gap as a list shows it.
struct GapLine
{
    qint64 id = 0; ///< the same for the same rule and record; below 0: somebody wrote it down
    Gap gap;
    QDate on; ///< the day for which it was worked out
    Headline line;
    QList<Headline> involved; ///< the records that the reason names
    int mayFit = 0;           ///< G1: studies that are not linked and may answer the question
    std::optional<GapDecision> decision;
    std::optional<StatedNature> stated; ///< where somebody said that it lacks something else than proposed

    GapNature nature() const { return stated ? stated->nature : gap.nature; }
    bool isByHand() const { return gap.kind == GapKind::ByHand; }
    /// The record to look at; of what was written down the one that it came up with, and null without one.
    Uid shownRecord() const;
    /// What was decided, while the rule still sees the same.
    GapState state() const;
    /// Accepted once, and changed since.
    bool isReopened() const;
};

/// What is missing in the bank, worked out from its records by the rules of core/gaps. Nothing of it is kept
/// but what people decide. Lives as long as one reading, for which it works them out once.
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

    /// In the order of the rules; of one rule the red ones first, then the earliest date.
    Result<QList<GapLine>> gaps(const GapQuery &query) const;

    // For a list in the window.
    Result<QList<qint64>> ids(const GapQuery &query) const;
    Result<QList<GapLine>> lines(const QList<qint64> &ids) const;
    /// Of all gaps that nobody accepted.
    Result<QList<qint64>> newest(int count) const;

private:
    Result<QList<GapLine>> found(QDate on) const;
    Result<QList<GapLine>> workOut(QDate on) const;
    Result<> addFitting(QList<GapLine> &lines) const;

    Bank &m_bank;
    mutable std::optional<QList<GapLine>> m_found;
    mutable QDate m_foundOn;
};

} // namespace kb
