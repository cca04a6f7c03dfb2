// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapreportjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/agreedactions.h"
#include "jobs/commonconcept.h"
#include "jobs/equaltexts.h"
#include "jobs/gaplist.h"
#include "jobs/gapreportjob.h"
#include "jobs/opportunitiespaperjob.h"
#include "jobs/overlapjob.h"
#include "jobs/overlaplessons.h"
#include "jobs/overlapverdicts.h"
#include "jobs/pairmarker.h"
#include "jobs/paperinfo.h"
#include "jobs/previousreport.h"
#include "jobs/reportedothers.h"
#include "model/policydossier.h"
#include "report/overlapwords.h"
#include "report/printedevidence.h"
#include "report/proposalwords.h"
#include "store/sqlfile.h"
#include "text/analyser.h"

namespace kb {

namespace {

template <typename R> Result<QHash<Uid, R>> byUid(Bank &bank)
{
    auto all = bank.records<R>().all();
    if (!all)
        return all.error();
    QHash<Uid, R> records;
    for (const R &record : std::as_const(*all))
        records.insert(record.uid, record);
    return records;
}

/// Also when a run thought little of it: the reason counts then, not the points.
bool isFromAPerson(const ShownOverlap &shown)
{
    const bool isAdded = shown.verdict && shown.verdict->isManual;
    return shown.isByHand() || (isAdded && shown.pair.level == OverlapLevel::Weak);
}

/// As core/overlap/reportorder sorts them.
Precedence precedenceOf(const Overlap &pair)
{
    if (pair.urgentBy.isValid())
        return Precedence::Urgent;
    return pair.canStillChange ? Precedence::CanStillChange : Precedence::Other;
}

/// Fills the two sides and the parts of a pair.
class PairCollector
{
public:
    static Result<PairCollector> of(Bank &bank)
    {
        auto questions = byUid<KnowledgeQuestion>(bank);
        auto dossiers = byUid<PolicyDossier>(bank);
        auto units = byUid<Unit>(bank);
        if (const Error *error = firstError(questions, dossiers, units))
            return *error;
        PairCollector collector;
        collector.m_questions = *std::move(questions);
        collector.m_dossiers = *std::move(dossiers);
        collector.m_units = *std::move(units);
        return collector;
    }

    ReportedPair collect(const ShownOverlap &shown)
    {
        const SharedMarks &marks = m_marker.marksOf(shown);
        ReportedPair pair{.a = question(shown.a, shown.sideA, marks.inA.first()),
                          .b = question(shown.b, shown.sideB, marks.inB.first()),
                          .score = shown.pair.score,
                          .precedence = precedenceOf(shown.pair),
                          .concepts = sharedConcepts(shown.pair),
                          .changedSinceDecision = shown.isReopened,
                          .isDisputed = shown.isDisputed(),
                          .isByHand = isFromAPerson(shown)};
        for (const OverlapPart &part : shown.pair.parts)
            pair.parts.append({.name = label(part.name),
                               .points = part.points,
                               .evidence = printedEvidence(part, shown.a.title, shown.b.title),
                               .isTold = part.name == PartName::Moment});
        if (const auto proposal = shown.proposal())
            pair.proposal = proposalWords(*proposal);
        if (shown.agreed)
            pair.decision = agreed(shown);
        else if (shown.verdict)
            pair.decision = decision(*shown.verdict);
        pair.decision.putOffUntil = shown.putOffUntil;
        if (shown.verdict && (pair.isByHand || shown.verdict->showRule == ShowRule::Altijd))
            pair.reason = shown.isByHand() ? shown.why() : shown.verdict->reasonText;
        if (pair.decision.note == pair.reason) // it stands there already
            pair.decision.note.clear();
        return pair;
    }

private:
    ReportedQuestion question(const Headline &line, const PairSide &side,
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
                .projects = side.projects};
    }

    ReportedDecision decision(const Verdict &verdict) const
    {
        return {.state = verdict.state,
                .reason = verdict.reasonCode,
                .note = verdict.remark.isEmpty() ? verdict.reasonText : verdict.remark,
                .by = m_units.value(verdict.unit).code,
                .on = verdict.decidedOn};
    }

    ReportedDecision agreed(const ShownOverlap &shown) const
    {
        return {.state = shown.state(),
                .note = shown.agreed->what,
                .by = m_units.value(shown.agreed->leadUnit).code,
                .on = shown.agreed->facts.createdAt.toLocalTime().date(),
                .isOfAgreement = true};
    }

    QHash<Uid, KnowledgeQuestion> m_questions;
    QHash<Uid, PolicyDossier> m_dossiers;
    QHash<Uid, Unit> m_units;
    PairMarker m_marker;
};

Result<QList<ReportedPair>> questionPairs(Bank &bank)
{
    auto collector = PairCollector::of(bank);
    const auto rows = reportedOf(bank, OverlapKind::VraagVraag);
    if (const Error *error = firstError(collector, rows))
        return *error;
    QList<ReportedPair> pairs;
    for (const ShownOverlap &row : *rows)
        pairs.append(collector->collect(row));
    return pairs;
}

/// Those that the rules find and that are not settled, without the studies that resemble them: that takes the
/// report about gaps.
Result<QList<ReportedGap>> openGaps(Bank &bank, Language language)
{
    const auto lines = GapList(bank).gaps({});
    if (!lines)
        return lines.error();
    QList<ReportedGap> gaps;
    for (const GapLine &line : *lines) {
        if (line.gap.isFound)
            gaps.append(reportedGap(line, {}, language));
    }
    return gaps;
}

/// All of them, also what is done: who reads the report asks what came of it.
Result<QList<ReportedAction>> whatUnitsAgreed(Bank &bank)
{
    const AgreedActions agreed(bank);
    const auto ids = agreed.ids({});
    const auto lines = ids ? agreed.lines(*ids) : Result<QList<AgreedLine>>(ids.error());
    if (!lines)
        return lines.error();
    QList<ReportedAction> actions;
    for (const AgreedLine &line : *lines) {
        ReportedAction action{.what = line.action.what,
                              .kind = line.action.kind,
                              .lead = line.lead.code,
                              .others = line.otherCodes(),
                              .due = line.action.due,
                              .status = line.action.status,
                              .answer = line.action.answer,
                              .daysLate = line.daysLate,
                              .result = line.action.result};
        for (const Headline &record : line.about) {
            action.about.append(record.code);
            action.records.insert(record.uid);
        }
        if (!line.followUp.deleted)
            action.followUp = nameOf(line.followUp);
        actions.append(action);
    }
    return actions;
}

/// Who said what of the pair, and who is asked to say it too.
Result<> addReviewers(Bank &bank, const ShownOverlap &shown, PairPaperContent &content)
{
    if (!shown.verdict)
        return {};
    const auto names = reviewersOf(bank, shown.verdict->uid);
    if (!names)
        return names.error();
    for (const Verdict &verdict : shown.verdicts) {
        content.judged.append({names->value(verdict.person), verdict.state});
        for (const QStringList asked = askedIn(verdict); const QString &person : asked)
            content.asked.append(names->value(person));
    }
    content.asked.removeAll(QString());
    content.asked.removeDuplicates();
    return {};
}

/// What the bank has of each unit that takes part.
Result<QList<ReportedPackage>> takingPart(Bank &bank)
{
    return bank.context().db.all(sqlFile("overlap/units"), [](Row row) {
        ReportedPackage package;
        package.unit = row.next<QString>();
        package.name = row.next<QString>();
        package.date = QDateTime::fromMSecsSinceEpoch(row.next<qint64>(), Qt::UTC).date();
        package.questions = row.next<int>();
        package.studies = row.next<int>();
        package.projects = row.next<int>();
        return package;
    });
}

} // namespace

Result<OverlapReportContent> overlapReportContent(Bank &bank, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto options = overlapOptions(bank);
    const auto packages = takingPart(bank);
    const auto pairs = questionPairs(bank);
    const auto uses = usableStudies(bank);
    const auto projects = projectsThatTouch(bank);
    const auto together = opportunitiesPaperContent(bank, language);
    const auto agreed = whatUnitsAgreed(bank);
    const auto gaps = openGaps(bank, language);
    const auto previous = reportBefore(bank, bank.now().date());
    const auto lessons = reviewLessons(bank);
    const auto equal = mostEqualTexts(bank);
    const auto common = mostCommonConcept(bank);
    if (const Error *error = firstError(info, options, packages, pairs, uses, projects, together, agreed,
                                        gaps, previous, lessons, equal, common))
        return *error;

    return OverlapReportContent{.info = *info,
                                .from = *previous ? (*previous)->date : QDate(),
                                .until = info->date,
                                .packages = *packages,
                                .pairs = *pairs,
                                .uses = *uses,
                                .strongFrom = options->levels.strong,
                                .probableFrom = options->levels.probable,
                                .engineVersion = textPipeline(),
                                .previous = *previous,
                                .groups = together->groups,
                                .projects = *projects,
                                .agreed = *agreed,
                                .gaps = *gaps,
                                .weights = options->weights.taught,
                                .lessons = *lessons,
                                .equal = *equal,
                                .common = *common,
                                .diagonal = options->scope == UnitScope::AlsoWithinUnit
                                                ? MatrixDiagonal::With
                                                : MatrixDiagonal::Without};
}

Result<PairPaperContent> pairPaperContent(Bank &bank, Language language, const Uid &one, const Uid &other)
{
    const auto info = paperInfo(bank, language);
    const auto shown = OverlapStore(bank).ofPair(one, other);
    auto collector = PairCollector::of(bank);
    const auto agreed = whatUnitsAgreed(bank);
    if (const Error *error = firstError(info, shown, collector, agreed))
        return *error;

    PairPaperContent content{
        .report = {.info = *info, .pairs = {collector->collect(*shown)}, .agreed = *agreed},
        .kind = shown->pair.kind,
        .level = shown->pair.level,
        .urgentBy = shown->pair.urgentBy};
    if (const auto added = addReviewers(bank, *shown, content); !added)
        return added.error();
    return content;
}

} // namespace kb
