// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb {

// The lines that the program adds to a paper; the same words in every renderer.

/// "EXAMPLE – fictitious data"; empty for real data.
QString exampleLine(const doc::Info &info);

/// "Selection: dossier D8, status open"; empty when everything was selected.
QString selectionLine(const doc::Info &info);

/// Unit, date and version, for the header.
QString identityLine(const doc::Info &info);

/// Who may see it, in words.
QString sharingLine(const doc::Info &info);

/// "Page %1 of %2".
QString pageLine();

/// BCP 47: `nl-NL` or `en-GB`.
QString languageTag(Language language);

} // namespace kb
