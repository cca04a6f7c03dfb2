// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/terms.h"

namespace kb {

/// What the fields of BibTeX and biblatex stand for.
std::span<const Term> bibtexFields();

/// Fields that hold addresses, codes or paths rather than LaTeX.
bool isVerbatimField(QStringView name);

} // namespace kb
