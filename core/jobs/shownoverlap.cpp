// SPDX-License-Identifier: EUPL-1.2
#include "jobs/shownoverlap.h"

#include "jobs/overlapverdicts.h"
#include "report/overlapwords.h"
#include "report/pairsentence.h"
#include "report/proposalwords.h"

namespace kb {

OverlapState ShownOverlap::state() const
{
    if (agreed)
        return isRunning(agreed->status) ? OverlapState::Actie : OverlapState::Klaar;
    return verdict && !isReopened ? verdict->state : OverlapState::Nieuw;
}

OverlapState ShownOverlap::stateWhilePutOff() const
{
    const bool isJudgedThen = agreed || state() == OverlapState::Weggelegd;
    return isJudgedThen ? OverlapState::Nieuw : state();
}

bool ShownOverlap::isDisputed() const
{
    return disagree(verdicts);
}

bool ShownOverlap::isKept() const
{
    return isByHand() && verdict && !verdict->isManual && !verdict->showRule;
}

bool ShownOverlap::isListed() const
{
    if (pair.level != OverlapLevel::Weak)
        return true;
    if (!verdict)
        return false;
    return verdict->isManual || verdict->showRule == ShowRule::Altijd || confirms(verdict->state) ||
           (verdict->isOfGroup && agreed);
}

std::optional<PairProposal> ShownOverlap::proposal() const
{
    if (agreed)
        return std::nullopt;
    switch (pair.kind) {
    case OverlapKind::VraagVraag:
    case OverlapKind::VraagProject:
    case OverlapKind::ProjectProject:
        return proposalFor(sideA, sideB);
    case OverlapKind::VraagStudie:
    case OverlapKind::SignaalSignaal:
    case OverlapKind::SignaalVraag:
        return std::nullopt;
    }
    return std::nullopt;
}

QString ShownOverlap::proposalLine() const
{
    if (state() == OverlapState::Weggelegd)
        return {};
    if (pair.kind == OverlapKind::VraagStudie && !agreed)
        return useProposalWords(question().unitCode);
    const auto proposed = proposal();
    return proposed ? proposalWords(*proposed) : QString();
}

QString ShownOverlap::sentence(Language language) const
{
    return pair.kind == OverlapKind::VraagVraag ? pairSentence(sharedConcepts(pair), sideA, sideB, language)
                                                : QString();
}

QString ShownOverlap::levelWords() const
{
    if (isKept())
        return keptWords();
    return isByHand() ? byHandWords() : label(pair.level);
}

QString ShownOverlap::why() const
{
    if (!isByHand() || !verdict)
        return whyWords(pair);
    if (verdict->showRule && !verdict->isManual && !ruled.reason.isEmpty())
        return ruled.reason;
    return isKept() && verdict->reasonText.isEmpty() ? notFoundAnyMore() : verdict->reasonText;
}

QString ShownOverlap::remarkOf(const QString &person) const
{
    const Verdict *own = verdictOf(verdicts, person);
    return own && own->state != OverlapState::Weggelegd ? own->remark : QString();
}

ShownOverlap blindFor(ShownOverlap shown, const QString &person)
{
    const Verdict *own = verdictOf(shown.verdicts, person);
    if (own && own->state != OverlapState::Nieuw)
        return shown;
    shown.isBlind = true;
    shown.pair.score = 0;
    shown.pair.exact = 0;
    shown.pair.level = OverlapLevel::Weak;
    for (OverlapPart &part : shown.pair.parts) {
        part.points = 0;
        if (part.name == PartName::Cap) // what bounds the score tells the level
            part.evidence.clear();
    }
    shown.verdict.reset();
    shown.verdicts.clear();
    shown.agreed.reset();
    shown.isReopened = false;
    shown.putOffUntil = {};
    shown.ruled = {};
    return shown;
}

} // namespace kb
