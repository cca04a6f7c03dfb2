// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/pairmarker.h"
#include "model/policydossier.h"
#include "model/unit.h"
#include "report/reportedpair.h"

namespace kb {

class Bank;
struct BankContext;

/// Fills the two sides, the parts and the decision of a pair for paper. Reads once what all pairs are about,
/// their dossiers and who decided, and nothing else of the bank.
class PairCollector
{
public:
    static Result<PairCollector> of(Bank &bank, const QList<ShownOverlap> &pairs);

    /// Of one of those pairs.
    ReportedPair collect(const ShownOverlap &shown);

private:
    ReportedQuestion question(const Headline &line, const PairSide &side,
                              const QList<doc::Range> &shared) const;
    void addNamed(ReportedPair &pair, const ShownOverlap &shown) const;
    ReportedDecision decision(const Verdict &verdict) const;
    /// Nobody decided about the pair itself.
    ReportedDecision agreement(const ShownOverlap &shown) const;
    ReportedDecision decisionOn(const ShownOverlap &shown) const;
    /// The unit stands for who has no name here.
    QList<ReportedDecision> judgedBy(const QList<Verdict> &verdicts) const;
    /// Of a pair that has one.
    ReportedRule ruleOn(const ShownOverlap &shown) const;

    BankContext *m_context = nullptr;
    QHash<Uid, KnowledgeQuestion> m_questions;
    QHash<Uid, PolicyDossier> m_dossiers;
    QHash<Uid, Unit> m_units;
    PairMarker m_marker;
};

} // namespace kb
