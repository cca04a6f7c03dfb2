// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/evidencekind.h"

#include "overlap/evidence/cap.h"
#include "overlap/evidence/concepts.h"
#include "overlap/evidence/gobetween.h"
#include "overlap/evidence/onewordcap.h"
#include "overlap/evidence/plainwords.h"
#include "overlap/evidence/related.h"
#include "overlap/evidence/samecode.h"
#include "overlap/evidence/sharedwords.h"
#include "overlap/evidence/spelling.h"
#include "overlap/evidence/ties.h"
#include "overlap/evidence/timing.h"

namespace kb::overlap {

std::span<const EvidenceKind> evidenceKinds()
{
    using enum EvidenceRole;
    static constexpr std::array Kinds{
        EvidenceKind{PartName::Concepts, ConceptContent, conceptCoverage, showConcepts, Ground::Concepts},
        EvidenceKind{PartName::Words, ConceptContent, plainWordMatch, showPlainWords, Ground::Words},
        EvidenceKind{PartName::SharedWords, TextContent, sharedWordShare, showSharedWords,
                     Ground::SharedWords},
        EvidenceKind{PartName::Spelling, TextContent, spellingShare, showSpelling, Ground::Spelling},
        EvidenceKind{PartName::Related, TextContent, relatedShare, showRelated, Ground::Related},
        EvidenceKind{PartName::GoBetween, TextContent, goBetweenShare, showGoBetweens, Ground::GoBetween},
        EvidenceKind{PartName::Ties, Tie, studyTie, showStudies, Ground::Study},
        EvidenceKind{PartName::Ties, Tie, dossierTie, showDossiers, Ground::Dossier},
        EvidenceKind{PartName::Ties, Tie, signalTie, showSignals, Ground::Signal},
        EvidenceKind{PartName::Ties, Tie, approachTie, showApproaches, Ground::Approach},
        EvidenceKind{PartName::Ties, Tie, peopleTie, showPeople, Ground::People},
        EvidenceKind{PartName::Moment, Timing, needByFactor, showNeedBy},
        EvidenceKind{PartName::Moment, Timing, ageFactor, showAge},
        EvidenceKind{PartName::Cap, Limit, conceptCap, showConceptCap},
        EvidenceKind{PartName::Cap, TextLimit, oneWordCap, showOneWordCap},
        EvidenceKind{PartName::SameCode, Rule, sameCode, showSameCodes},
    };
    return Kinds;
}

} // namespace kb::overlap
