// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/operation.h"

class QCborStreamWriter;

namespace kb {

/// The one way to write fields: a map by rising id.
void writeFields(QCborStreamWriter &writer, const Values &fields);
QByteArray canonicalFields(const Values &fields);

/// The one way to write ids: sorted, without doubles, as one list per bank: its uid and then the numbers.
void writeObserved(QCborStreamWriter &writer, const QList<OperationId> &observed);

/// Everything an operation says but its values and their seal.
void writeHead(QCborStreamWriter &writer, const Operation &operation);
inline constexpr int ItemsInHead = 8;

} // namespace kb
