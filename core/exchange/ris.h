// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/format.h"

namespace kb {

/// RIS, the tagged format of reference managers, in the dialects of 2001 and 2011.
Result<Batch> readRis(const QByteArray &bytes, const ReadOptions &options);
Result<QByteArray> writeRis(std::span<const Item> items);
bool looksLikeRis(QByteArrayView start);

/// Where our own writer puts what RIS has no tag for.
constexpr QStringView RisResidueTag = u"KB";

} // namespace kb
