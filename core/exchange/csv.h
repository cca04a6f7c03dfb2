// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/format.h"

namespace kb {

/// Tables of studies or knowledge questions. Reads any usual separator, quoting and encoding, with headers in
/// Dutch or English or a mapping. Unreadable, with the headers as detail, when no column holds a title: see
/// tablelook.h. Writes UTF-8, semicolons, a header row and ISO dates.
Result<Batch> readCsv(const QByteArray &bytes, const ReadOptions &options);
/// All items are of one kind.
Result<QByteArray> writeCsv(std::span<const Item> items);
bool looksLikeCsv(QByteArrayView start);

} // namespace kb
