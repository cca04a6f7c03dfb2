// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/document.h"

namespace kb {

/// A paper as data, so that one that was frozen can be printed again in every form as it was: JSON with every
/// block by its name. The same document gives the same bytes.
QByteArray documentData(const Document &document);

/// The paper again; Unreadable when the bytes are not one of ours. Blocks of a newer version are refused too:
/// a frozen paper is given whole or not at all.
Result<Document> documentFrom(const QByteArray &data);

} // namespace kb
