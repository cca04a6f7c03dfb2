// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapchange.h"
#include "jobs/gaplist.h"

#include <QHash>

namespace kb {

/// Gaps that were kept on a day, by key; an invalid day when there are none.
struct KeptGaps
{
    QDate day;
    QStringList keys;
};

/// What is compared between two days: the keys of the gaps that a rule finds and that are not settled, in
/// alphabetical order.
QStringList keysToCompare(const QList<GapLine> &lines);

/// The gaps of a bank as they were on a day. A later bank cannot tell, so who wants to compare keeps them.
class GapSnapshots
{
public:
    explicit GapSnapshots(Bank &bank);

    /// The days of which one was kept, earliest first.
    Result<QList<QDate>> days() const;
    /// Those of the last day before that one.
    Result<KeptGaps> lastBefore(QDate on) const;
    /// Keeps the gaps that the rules find today and that are not settled, in place of an earlier one of
    /// today. One step; gives how many there are.
    Result<qsizetype> keep() const;
    /// What changed since, until `on`; until today without it. NotFound when none was kept of that day.
    Result<GapChange> since(QDate day, QDate on = {}) const;
    /// Of the gaps of the last day of which they were kept, by key: since which kept day they were there each
    /// time.
    Result<QHash<QString, QDate>> keptSince() const;
    /// What changed between two days of which they were kept.
    Result<GapChange> between(QDate then, QDate later) const;

private:
    Result<QStringList> keysFound(QDate on) const;
    Result<QStringList> keysKept(QDate day) const;

    Bank &m_bank;
    NamedSettings m_settings;
};

} // namespace kb
