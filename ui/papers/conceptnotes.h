// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/concept.h"
#include "overlap/overlap.h"

namespace kb {

class Bank;

/// What is told about the concepts of a pair.
struct ConceptNotes
{
    QHash<Uid, QString> meanings; ///< definitions, by concept
    QStringList general;          ///< what both have and counts for nothing
};

/// Some queries for each concept: not for the window's thread. What cannot be read is left out.
ConceptNotes conceptNotes(Bank &bank, const Overlap &pair);

} // namespace kb
