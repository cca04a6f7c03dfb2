// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "jobs/pairmarker.h"
#include "model/policydossier.h"
#include "report/reportedpair.h"

namespace kb {

/// Turns pairs as a list shows them into pairs as a paper tells them: both sides, the parts of the score, and
/// what people decided.
class PairCollector
{
public:
    static Result<PairCollector> of(Bank &bank);

    ReportedPair collect(const ShownOverlap &shown);

private:
    ReportedQuestion question(const Headline &line, const PairSide &side,
                              const QList<doc::Range> &shared) const;
    ReportedDecision decision(const Verdict &verdict) const;
    ReportedDecision agreed(const ShownOverlap &shown) const;
    ReportedRule rule(const ShownOverlap &shown) const;

    QHash<Uid, KnowledgeQuestion> m_questions;
    QHash<Uid, PolicyDossier> m_dossiers;
    QHash<Uid, QString> m_unitCodes;
    PairMarker m_marker;
};

} // namespace kb
