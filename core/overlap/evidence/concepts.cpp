// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/concepts.h"

#include <algorithm>

namespace kb::overlap {

double conceptCoverage(const Pair &pair)
{
    const ConceptMatch &match = pair.concepts;
    const double share = (pair.weights().*pair.rule.shares).concepts;
    if (pair.rule.coverage == Coverage::BothSides)
        return share * (match.coveredA + match.coveredB) / 2;
    return share * (pair.a.profile.kind == Kind::KnowledgeQuestion ? match.coveredA : match.coveredB);
}

QList<Evidence> showConcepts(const Pair &pair)
{
    const ConceptList &list = pair.knowledge().concepts;
    QList<Evidence> shown;
    for (const quint32 number : pair.concepts.shared) {
        shown.append({.name = EvidenceName::Concept,
                      .uid = list.uid(number),
                      .label = list.label(number),
                      .inA = pair.quotedA().labelOf(number),
                      .inB = pair.quotedB().labelOf(number),
                      .amount = list.weight(number),
                      .isFoundInText = !pair.isTagged()});
    }
    for (const auto &[inA, inB] : pair.concepts.near) {
        shown.append({.name = EvidenceName::NearConcept,
                      .uid = list.uid(inA),
                      .other = list.uid(inB),
                      .label = QStringLiteral("%1 – %2").arg(list.label(inA), list.label(inB)),
                      .inA = list.label(inA),
                      .inB = list.label(inB),
                      .amount = pair.weights().narrower * std::min(list.weight(inA), list.weight(inB)),
                      .isFoundInText = !pair.isTagged()});
    }
    std::ranges::stable_sort(shown, std::ranges::greater{}, &Evidence::amount);
    return shown;
}

} // namespace kb::overlap
