// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/format.h"

namespace kb {

/// BibTeX, with the fields and types of biblatex.
Result<Batch> readBibtex(const QByteArray &bytes, const ReadOptions &options);
Result<QByteArray> writeBibtex(std::span<const Item> items);
bool looksLikeBibtex(QByteArrayView start);

/// Where our own writer puts what BibTeX has no field for.
constexpr QStringView BibtexResidueField = u"kennisbank";
/// In `extra`: the type of an entry, where the type of the study does not imply it.
constexpr QStringView BibtexTypeTag = u"entrytype";
/// In `extra`: the roles of which not all names are given ("and others").
constexpr QStringView BibtexOthers = u"others";

} // namespace kb
