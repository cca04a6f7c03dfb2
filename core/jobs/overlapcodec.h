// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/overlap.h"

namespace kb {

/// The explanation of a pair as CBOR, as kept in the bank between two runs.
QByteArray encodeParts(const QList<OverlapPart> &parts);
/// Damaged for other bytes.
Result<QList<OverlapPart>> decodeParts(const QByteArray &bytes);

} // namespace kb
