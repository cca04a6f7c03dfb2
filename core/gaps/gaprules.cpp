// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gaprules.h"

#include "gaps/rules.h"

#include <algorithm>
#include <array>

namespace kb {

std::span<const GapRule> gapRules()
{
    static constexpr std::array rules{
        GapRule{GapKind::QuestionUnanswered, gaprule::unansweredQuestions},
        GapRule{GapKind::AnswerWeak, gaprule::weakAnswers},
        GapRule{GapKind::StudyUnused, gaprule::unusedStudies},
        GapRule{GapKind::DossierStale, gaprule::staleDossiers},
        GapRule{GapKind::SignalLoose, gaprule::looseSignals},
        GapRule{GapKind::SubjectUnstudied, gaprule::unstudiedSubjects},
        GapRule{GapKind::FindingsMixed, gaprule::mixedFindings},
        GapRule{GapKind::DecisionNear, gaprule::nearDecisions},
        GapRule{GapKind::ResultNotPublic, gaprule::resultsNotPublic},
        GapRule{GapKind::ReactionMissing, gaprule::missingReactions},
        GapRule{GapKind::ReviewMissing, gaprule::missingReviews},
        GapRule{GapKind::ContextOther, gaprule::foreignAnswers},
        GapRule{GapKind::AnsweredElsewhere, gaprule::answersElsewhere},
        GapRule{GapKind::ByHand, gaprule::writtenGaps},
    };
    return rules;
}

QList<Gap> findGaps(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    const auto before = [](const Gap &one, const Gap &other) {
        if (one.isRed != other.isRed)
            return one.isRed;
        if (one.date.isValid() != other.date.isValid())
            return one.date.isValid();
        return one.date < other.date;
    };
    QList<Gap> gaps;
    for (const GapRule &rule : gapRules()) {
        QList<Gap> found = rule.find(facts, norms, on);
        std::ranges::stable_sort(found, before);
        gaps += found;
    }
    return gaps;
}

} // namespace kb
