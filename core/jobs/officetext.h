// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace kb {

/// What a document of a word processor says (OpenDocument or Word), a paragraph per line, without what was
/// struck out. Of a damaged one as much as can be read; NotFound when the zip holds no such document, Damaged
/// when there is nothing to read. Its memory is bounded, whatever the zip claims.
Result<QString> officeText(const QByteArray &zip);

} // namespace kb
