// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/column.h"
#include "report/questionnetwork.h"

#include <span>

namespace kb {

/// An overlap of the network, as a row of the table that says what the picture shows.
struct TieLine
{
    qint64 id = 0; ///< from 1
    NetworkTie tie;
    NetworkQuestion one;
    NetworkQuestion other;
    QString group; ///< of both; empty when they are not in the same
};

/// Strongest first.
QList<TieLine> tieLines(const QuestionNetwork &network);

std::span<const Column<TieLine>> tieColumns();

} // namespace kb
