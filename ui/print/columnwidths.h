// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

namespace kb::print {

/// What a column asks: its part of the whole, and what its longest word needs.
struct ColumnDemand
{
    int share = 1;
    qreal least = 0;
};

/// The widths, which add up to `width`. A column that would break a word in two takes what it needs from the
/// others, as long as there is enough for all.
QList<qreal> columnWidths(const QList<ColumnDemand> &columns, qreal width);

} // namespace kb::print
