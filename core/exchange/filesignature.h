// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace kb {

/// What a file is by its first bytes when that is something else than text: "PDF", "ZIP"; empty for what may
/// be text. Whatever the name of such a file says, it holds no records that a reader of text can find.
QLatin1StringView signatureOf(QByteArrayView start);

} // namespace kb
