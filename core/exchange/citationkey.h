// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/study.h"

namespace kb {

/// The key by which other programs cite a record (ID in RIS, the key of a BibTeX entry, `id` in CSL-JSON). A
/// key of the form `UNIT-STU-0001` is a refcode of ours; any other is the code in the source that it came
/// from.
void setCitationKey(Study &study, const QString &key);
QString citationKeyOf(const Study &study);

} // namespace kb
