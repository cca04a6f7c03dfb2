// SPDX-License-Identifier: EUPL-1.2
#include "jobs/paircollector.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/keptnames.h"
#include "report/overlapwords.h"
#include "report/printedevidence.h"

namespace kb {

namespace {

/// Those of them that are in use.
template <typename R> Result<QHash<Uid, R>> byUid(Bank &bank, const QSet<Uid> &wanted)
{
    const auto ids = knownIds(bank.context().db, wanted.values());
    auto found = ids ? bank.records<R>().rows(*ids) : Result<QList<R>>(ids.error());
    if (!found)
        return found.error();
    QHash<Uid, R> records;
    for (const R &record : std::as_const(*found)) {
        if (!record.facts.deleted)
            records.insert(record.uid, record);
    }
    return records;
}

/// Of who decided something about the pairs, or leads what was agreed.
QSet<Uid> unitsToTell(const QList<ShownOverlap> &pairs)
{
    QSet<Uid> units;
    for (const ShownOverlap &shown : pairs) {
        for (const Verdict &verdict : shown.verdicts)
            units.insert(verdict.unit);
        if (shown.agreed)
            units.insert(shown.agreed->leadUnit);
    }
    return units;
}

QSet<Uid> recordsToTell(const QList<ShownOverlap> &pairs)
{
    QSet<Uid> records;
    for (const ShownOverlap &shown : pairs)
        records << shown.pair.a << shown.pair.b;
    return records;
}

/// Also when a run thought little of it: the reason counts then, not the points.
bool isFromAPerson(const ShownOverlap &shown)
{
    const bool isAdded = shown.verdict && shown.verdict->isManual;
    return shown.isByHand() || (isAdded && shown.pair.level == OverlapLevel::Weak);
}

/// Of a pair that is in the list by people alone.
QString reasonToBeThere(const ShownOverlap &shown)
{
    if (shown.isByHand())
        return shown.why();
    if (isFromAPerson(shown))
        return shown.verdict->reasonText;
    const bool isKept = shown.verdict && shown.verdict->showRule == ShowRule::Altijd;
    return isKept && shown.pair.level == OverlapLevel::Weak ? shown.ruled.reason : QString();
}

/// The same words once: why it is there, else why it is always shown, else what was remarked.
void leaveOutWhatIsSaid(ReportedPair &pair)
{
    if (pair.rule && pair.decision.note == pair.rule->reason)
        pair.decision.note.clear();
    if (pair.decision.note == pair.reason)
        pair.decision.note.clear();
    if (pair.rule && pair.rule->reason == pair.reason)
        pair.rule->reason.clear();
}

/// As core/overlap/reportorder sorts them.
Precedence precedenceOf(const Overlap &pair)
{
    if (pair.urgentBy.isValid())
        return Precedence::Urgent;
    return pair.canStillChange ? Precedence::CanStillChange : Precedence::Other;
}

} // namespace

Result<PairCollector> PairCollector::of(Bank &bank, const QList<ShownOverlap> &pairs)
{
    auto questions = byUid<KnowledgeQuestion>(bank, recordsToTell(pairs));
    if (!questions)
        return questions.error();
    QSet<Uid> about;
    for (const KnowledgeQuestion &question : std::as_const(*questions))
        about.insert(question.dossier);
    auto dossiers = byUid<PolicyDossier>(bank, about);
    auto units = byUid<Unit>(bank, unitsToTell(pairs));
    if (const Error *error = firstError(dossiers, units))
        return *error;
    PairCollector collector;
    collector.m_context = &bank.context();
    collector.m_questions = *std::move(questions);
    collector.m_dossiers = *std::move(dossiers);
    collector.m_units = *std::move(units);
    return collector;
}

ReportedPair PairCollector::collect(const ShownOverlap &shown)
{
    const SharedMarks &marks = m_marker.marksOf(shown);
    ReportedPair pair{.a = question(shown.a, shown.sideA, marks.inA.first()),
                      .b = question(shown.b, shown.sideB, marks.inB.first()),
                      .score = shown.pair.score,
                      .precedence = precedenceOf(shown.pair),
                      .concepts = sharedConcepts(shown.pair),
                      .changedSinceDecision = shown.isReopened,
                      .isDisputed = shown.isDisputed(),
                      .isByHand = isFromAPerson(shown),
                      .isKept = shown.isKept()};
    for (const OverlapPart &part : shown.pair.parts)
        pair.parts.append({.name = label(part.name),
                           .points = part.points,
                           .evidence = printedEvidence(part, shown.a.title, shown.b.title),
                           .isTold = part.name == PartName::Moment});
    pair.proposal = shown.proposalLine();
    addNamed(pair, shown);
    pair.decision = decisionOn(shown);
    if (pair.isDisputed)
        pair.judged = judgedBy(shown.verdicts);
    pair.reason = reasonToBeThere(shown);
    if (shown.verdict && shown.verdict->showRule)
        pair.rule = ruleOn(shown);
    leaveOutWhatIsSaid(pair);
    return pair;
}

/// Beside both, and how the pair is told to who may not know of it.
void PairCollector::addNamed(ReportedPair &pair, const ShownOverlap &shown) const
{
    if (mayNameKept(shown)) {
        const ShownOverlap neutral = withoutKeptNames(shown);
        for (qsizetype at = 0; at < pair.parts.size(); ++at) {
            ReportedPart &part = pair.parts[at];
            pair.named += namedIn(part.evidence, shown);
            part.neutral = printedEvidence(neutral.pair.parts[at], shown.a.title, shown.b.title);
        }
        pair.neutralProposal = neutral.proposalLine();
        pair.named += namedBySides(pair.proposal, shown);
    }
    for (const Headline *side : {&shown.a, &shown.b}) {
        const auto dossier = m_dossiers.constFind(m_questions.value(side->uid).dossier);
        if (dossier != m_dossiers.cend())
            pair.named.append({.name = dossier->refcode,
                               .title = dossier->title,
                               .unit = m_units.value(dossier->ownerUnit).code,
                               .shareLevel = dossier->shareLevel});
    }
}

ReportedQuestion PairCollector::question(const Headline &line, const PairSide &side,
                                         const QList<doc::Range> &shared) const
{
    const KnowledgeQuestion stored = m_questions.value(line.uid);
    return {.uid = line.uid,
            .kind = line.kind,
            .code = line.code,
            .unit = line.unitCode,
            .text = line.title,
            .shared = shared,
            .dossier = m_dossiers.value(stored.dossier).title,
            .needBy = stored.needBy,
            .needClass = stored.needClass,
            .status = stored.status,
            .projects = side.projects,
            .shareLevel = line.shareLevel};
}

ReportedDecision PairCollector::decision(const Verdict &verdict) const
{
    return {.state = verdict.state,
            .reason = verdict.reasonCode,
            .note = verdict.remark.isEmpty() ? verdict.reasonText : verdict.remark,
            .by = m_units.value(verdict.unit).code,
            .on = verdict.decidedOn};
}

QList<ReportedDecision> PairCollector::judgedBy(const QList<Verdict> &verdicts) const
{
    QList<ReportedDecision> judged;
    for (const Verdict &verdict : verdicts) {
        ReportedDecision said = decision(verdict);
        if (const QString name = userName(*m_context, Uid::fromString(verdict.person)); !name.isEmpty())
            said.by = name;
        judged.append(said);
    }
    return judged;
}

ReportedDecision PairCollector::agreement(const ShownOverlap &shown) const
{
    return {.state = shown.state(),
            .note = shown.agreed->what,
            .by = m_units.value(shown.agreed->leadUnit).code,
            .on = shown.agreed->facts.createdAt.toLocalTime().date(),
            .isOfAgreement = true};
}

ReportedDecision PairCollector::decisionOn(const ShownOverlap &shown) const
{
    ReportedDecision decided;
    if (shown.agreed)
        decided = agreement(shown);
    else if (shown.verdict)
        decided = decision(*shown.verdict);
    decided.putOffUntil = shown.putOffUntil;
    return decided;
}

ReportedRule PairCollector::ruleOn(const ShownOverlap &shown) const
{
    return {.rule = *shown.verdict->showRule,
            .reason = shown.ruled.reason,
            .by = m_units.value(shown.verdict->unit).code,
            .on = shown.ruled.on};
}

} // namespace kb
