// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>

namespace kb {

/// The three sizes of text; with regular and bold there is nothing else.
enum class Type { Caption, Body, Title };
enum class Weight { Regular, Bold };

/// The font for a place, derived from that of the widget or paper around it.
QFont fontOf(Type type, Weight weight, const QFont &body);

} // namespace kb
