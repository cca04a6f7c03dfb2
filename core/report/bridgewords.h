// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

/// Which questions of a group hang on one pair: `far` and `near` are that pair, and `beyond` all that would
/// stand by themselves without it, `far` included. By their codes.
QString bridgeWords(const QString &far, const QString &near, const QStringList &beyond);

} // namespace kb
