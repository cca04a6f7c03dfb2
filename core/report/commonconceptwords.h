// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/commonconcept.h"

namespace kb {

/// What so common a concept does, and what helps: "Concept “wonen” stands with all questions. Mark it as
/// general?"
QString commonConceptWords(const CommonConcept &subject);

} // namespace kb
