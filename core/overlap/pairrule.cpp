// SPDX-License-Identifier: EUPL-1.2
#include "overlap/pairrule.h"

#include <algorithm>
#include <array>

namespace kb::overlap {

namespace {

constexpr std::array Rules{
    PairRule{Kind::KnowledgeQuestion, Kind::KnowledgeQuestion, OverlapKind::VraagVraag},
    PairRule{Kind::KnowledgeQuestion, Kind::Study, OverlapKind::VraagStudie, Coverage::QuestionOnly,
             &OverlapWeights::reuse},
    PairRule{Kind::KnowledgeQuestion, Kind::ResearchProject, OverlapKind::VraagProject},
    PairRule{Kind::ResearchProject, Kind::ResearchProject, OverlapKind::ProjectProject},
    PairRule{Kind::Signal, Kind::Signal, OverlapKind::SignaalSignaal},
    PairRule{Kind::Signal, Kind::KnowledgeQuestion, OverlapKind::SignaalVraag},
};

bool isAnswered(const OverlapProfile &profile)
{
    return profile.kind == Kind::KnowledgeQuestion && !profile.isOpen;
}

/// A study that answers the question, a project that is to, or the signal that led to it, is no news.
bool isLinkedTo(const OverlapProfile &a, const OverlapProfile &b)
{
    return a.studies.contains(b.record) || a.studies.contains(b.work) || a.questions.contains(b.record);
}

} // namespace

const PairRule *pairRule(Kind a, Kind b)
{
    const auto found = std::ranges::find_if(Rules, [&](const PairRule &rule) {
        return (rule.one == a && rule.other == b) || (rule.one == b && rule.other == a);
    });
    return found == Rules.end() ? nullptr : &*found;
}

bool mayPair(const OverlapProfile &a, const OverlapProfile &b, UnitScope scope)
{
    return a.record != b.record && a.isPaired && b.isPaired &&
           (scope == UnitScope::AlsoWithinUnit || a.unit != b.unit) && !(isAnswered(a) && isAnswered(b)) &&
           !isLinkedTo(a, b) && !isLinkedTo(b, a) && pairRule(a.kind, b.kind);
}

} // namespace kb::overlap
