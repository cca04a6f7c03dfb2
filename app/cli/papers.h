// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb::cli {

class Session;

/// Whether `--out` names a file of a kind that papers are written in: .pdf (PDF/A), .odt, .html or .txt.
bool namesAPaper(const Session &session);

/// The language in which papers are made: that of the program.
Language paperLanguage();

} // namespace kb::cli
