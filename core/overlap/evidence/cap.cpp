// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/cap.h"

#include "overlap/evidence/evidencekind.h"

#include <algorithm>

namespace kb::overlap {

bool hasTie(const Pair &pair)
{
    return std::ranges::any_of(evidenceKinds(), [&](const EvidenceKind &kind) {
        return kind.role == EvidenceRole::Tie && kind.measure(pair) > 0;
    });
}

double conceptCap(const Pair &pair)
{
    const size_t shared = pair.concepts.shared.size();
    if (shared == 0)
        return pair.weights().capWithoutConcept;
    if (shared > 1 || hasTie(pair))
        return NoCap;
    return pair.rest < pair.weights().restOfWords ? pair.weights().capWithoutConcept
                                                  : pair.weights().capOneConcept;
}

QList<Evidence> showConceptCap(const Pair &pair)
{
    return {{.name = EvidenceName::Cap, .amount = conceptCap(pair)}};
}

} // namespace kb::overlap
