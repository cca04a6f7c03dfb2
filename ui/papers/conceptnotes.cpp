// SPDX-License-Identifier: EUPL-1.2
#include "papers/conceptnotes.h"

#include "bank/bank.h"

namespace kb {

namespace {

void tellMeaning(ConceptNotes &notes, Bank &bank, const Uid &uid)
{
    if (uid.isNull() || notes.meanings.contains(uid))
        return;
    const auto subject = bank.records<Concept>().get(uid);
    if (subject && !subject->definitionNl.isEmpty())
        notes.meanings.insert(uid, subject->definitionNl);
}

} // namespace

ConceptNotes conceptNotes(Bank &bank, const Overlap &pair)
{
    ConceptNotes notes;
    for (const OverlapPart &part : pair.parts) {
        for (const Evidence &evidence : part.evidence) {
            if (evidence.name != EvidenceName::Concept && evidence.name != EvidenceName::NearConcept)
                continue;
            tellMeaning(notes, bank, evidence.uid);
            tellMeaning(notes, bank, evidence.other);
        }
    }
    const auto ofA = bank.links().from(pair.a, LinkType::Concept);
    const auto ofB = bank.links().from(pair.b, LinkType::Concept);
    if (!ofA || !ofB)
        return notes;
    for (const Uid &uid : *ofA) {
        const auto subject = bank.records<Concept>().get(uid);
        if (ofB->contains(uid) && subject && subject->isGeneral)
            notes.general.append(subject->prefNl);
    }
    return notes;
}

} // namespace kb
