// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "print/paperpages.h"

namespace kb::print {

/// Adds what Qt leaves out: language, bookmarks, the title in the window's bar, and metadata with the date of
/// the document instead of now, and the same marks of fonts in every run, so that the same document gives the
/// same bytes.
Result<QByteArray> finishedPdf(const QByteArray &pdf, const doc::Info &info,
                               const QList<PaperPages::Bookmark> &bookmarks);

} // namespace kb::print
