// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/item.h"

#include <stop_token>

class QFile;

namespace kb {

/// Whether it begins as a PDF does; the name does not matter.
bool looksLikePdf(QFile &file);

/// The study that a PDF proposes; the PDF is read in a program of its own. Fails with Unreadable when that
/// program is missing.
Result<Batch> readPdfFile(QFile &file, const std::stop_token &stop = {});

} // namespace kb
