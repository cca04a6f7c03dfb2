// SPDX-License-Identifier: EUPL-1.2
// What is told of each decision: the second part of DecisionLog.
#include "bank/bank.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/currentrecords.h"
#include "jobs/decisionlineid.h"
#include "jobs/decisionlog.h"
#include "jobs/noteddecisions.h"
#include "jobs/opportunitynames.h"
#include "jobs/rulereasons.h"
#include "jobs/writtengaps.h"
#include "model/unit.h"

namespace kb {

namespace {

bool isGone(Bank &bank, const Headline &line)
{
    if (line.uid.isNull() || line.deleted)
        return true;
    const auto isAsked = isStillAsked(bank, line.uid);
    return isAsked && !*isAsked;
}

/// What was said of a group stays with who has at least half of it.
bool isMostlyGone(Bank &bank, const QList<Headline> &group)
{
    const auto gone = std::ranges::count_if(group, [&](const Headline &line) { return isGone(bank, line); });
    return 2 * gone > group.size();
}

/// Of a pair it takes both, of a group there must be two to agree about.
bool isAgreementEmpty(Bank &bank, const QList<Headline> &about)
{
    return about.size() == 2 ? isGone(bank, about.first()) || isGone(bank, about.last())
                             : isMostlyGone(bank, about);
}

bool isLapsed(Bank &bank, const DecisionLine &line)
{
    switch (line.about()) {
    case DecisionAbout::Pair:
        return isGone(bank, line.a) || isGone(bank, line.b);
    case DecisionAbout::Group:
        return isMostlyGone(bank, line.records);
    case DecisionAbout::Agreement:
        return line.noted->isGone || isAgreementEmpty(bank, line.records);
    default: // a question that is answered may have been a gap
        return line.title.isEmpty() && std::ranges::all_of(line.records, [](const Headline &record) {
                   return record.uid.isNull() || record.deleted;
               });
    }
}

/// Of a rule that stands it is kept beside the verdict, which may have another one.
Result<> addReason(Bank &bank, DecisionLine &line)
{
    if (!line.isRule || !line.verdict.showRule || !line.verdict.reasonText.isEmpty())
        return {};
    const auto said = RuleReasons(bank).about(line.verdict);
    if (!said)
        return said.error();
    const bool isOfThisLine = said->person == line.person && said->on == line.verdict.decidedOn;
    line.verdict.reasonText = isOfThisLine ? said->reason : QString();
    return {};
}

/// Nothing where it was taken back since it was found.
Result<std::optional<DecisionLine>> pairLine(const PastDecisions &past, qint64 id)
{
    const auto decisions = past.in(recordOfDecisionLine(id));
    if (!decisions)
        return decisions.error();
    const qsizetype place = placeOfDecisionLine(id);
    if (place >= decisions->size())
        return std::optional<DecisionLine>();
    DecisionLine line{.id = id};
    line.verdict = decisions->at(place).verdict;
    line.isRule = decisions->at(place).isRule;
    return std::optional(line);
}

QList<qint64> recordsOfLines(const QList<qint64> &ids)
{
    QList<qint64> records;
    for (const qint64 id : ids)
        records.append(recordOfDecisionLine(id));
    return records;
}

/// What a decision that is about no pair is called.
class NotedTitles
{
public:
    static Result<NotedTitles> of(Bank &bank)
    {
        auto names = OpportunityNames::of(bank);
        auto written = WrittenGaps(bank).all();
        if (const Error *error = firstError(names, written))
            return *error;
        return NotedTitles(*std::move(names), *std::move(written));
    }

    QString of(const NotedDecision &noted) const
    {
        if (noted.about == DecisionAbout::Group)
            return m_names.nameOf(noted.records);
        if (noted.gapKind != GapKind::ByHand || !noted.name.isEmpty())
            return noted.name;
        const auto gap = std::ranges::find(m_written, noted.records.value(0), &WrittenGapFacts::uid);
        return gap == m_written.end() ? QString() : gap->title;
    }

private:
    NotedTitles(OpportunityNames names, QList<WrittenGapFacts> written)
        : m_names(std::move(names))
        , m_written(std::move(written))
    {
    }

    OpportunityNames m_names;
    QList<WrittenGapFacts> m_written;
};

void addHeadlines(DecisionLine &line, const QHash<Uid, Headline> &heads)
{
    line.a = heads.value(line.verdict.a);
    line.b = heads.value(line.verdict.b);
    if (!line.noted)
        return;
    for (const Uid &record : std::as_const(line.noted->records))
        line.records.append(heads.value(record));
}

QString nameOfDecider(Bank &bank, const DecisionLine &line)
{
    if (!line.noted)
        return userName(bank.context(), Uid::fromString(line.verdict.person));
    const QString name = userName(bank.context(), line.noted->person);
    return name.isEmpty() ? line.noted->said.person : name;
}

} // namespace

/// What was taken back since it was found is left out.
Result<QList<DecisionLine>> DecisionLog::decided(const QList<qint64> &ids) const
{
    const auto past = this->past();
    const auto noted = past ? NotedDecisions(m_bank, **past).of(recordsOfLines(ids))
                            : Result<NotedDecisions::ByRecord>(past.error());
    if (!noted)
        return noted.error();
    QList<DecisionLine> lines;
    for (const qint64 id : ids) {
        if (const auto kept = noted->constFind(recordOfDecisionLine(id)); kept != noted->cend()) {
            if (placeOfDecisionLine(id) < kept->size())
                lines.append({.id = id, .noted = kept->at(placeOfDecisionLine(id))});
            continue;
        }
        const auto line = pairLine(**past, id);
        if (!line)
            return line.error();
        if (*line)
            lines.append(**line);
    }
    return lines;
}

Result<QList<DecisionLine>> DecisionLog::lines(const QList<qint64> &ids) const
{
    auto lines = decided(ids);
    if (!lines)
        return lines;
    QList<Uid> judged;
    for (const DecisionLine &line : std::as_const(*lines))
        judged += line.noted ? line.noted->records : QList<Uid>{line.verdict.a, line.verdict.b};
    const auto heads = headlines(m_bank.context().db, judged);
    const auto units = m_bank.records<Unit>().all();
    const auto titles = NotedTitles::of(m_bank);
    if (const Error *error = firstError(heads, units, titles))
        return *error;
    QHash<Uid, QString> codes;
    for (const Unit &unit : *units)
        codes.insert(unit.uid, unit.code);
    for (DecisionLine &line : *lines) {
        addHeadlines(line, *heads);
        line.title = line.noted ? titles->of(*line.noted) : QString();
        line.unit = codes.value(line.noted ? unitOf(*line.noted) : line.verdict.unit);
        line.person = nameOfDecider(m_bank, line);
        line.isLapsed = isLapsed(m_bank, line);
        if (auto added = addReason(m_bank, line); !added)
            return added.error();
    }
    return lines;
}

} // namespace kb
