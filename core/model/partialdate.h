// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

namespace kb {

/// A date of which only the year, or year and month, may be known: `2026`, `2026-02` or `2026-02-28`.
struct PartialDate
{
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    /// 0 when the text is no partial date.
    int year() const;
    /// The first day that the text allows; invalid when it is no real calendar date.
    QDate firstDay() const;
    /// The last one.
    QDate lastDay() const;
    /// The day itself, where all of it is known; else invalid.
    QDate exactDay() const;
    bool isValid() const { return firstDay().isValid(); }
    /// As far as both are known: neither 2026 nor 2026-02 is before the other.
    bool isBefore(const PartialDate &other) const;

    auto operator<=>(const PartialDate &other) const { return text.compare(other.text) <=> 0; }
    bool operator==(const PartialDate &) const = default;
};

/// The day here of what is stored as a date or as an instant.
PartialDate dayOf(const QString &stored);

} // namespace kb
