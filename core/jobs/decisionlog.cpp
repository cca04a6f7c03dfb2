// SPDX-License-Identifier: EUPL-1.2
// Which decisions there are; decisionlines.cpp has what is told of each.
#include "jobs/decisionlog.h"

#include "bank/bank.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/decisionlineid.h"
#include "jobs/listquery.h"
#include "jobs/noteddecisions.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

bool isDecidedAs(const DecisionQuery &query, const PastDecision &said)
{
    if (query.takesEveryDecision())
        return true;
    const std::optional<ShowRule> rule = said.verdict.showRule;
    return said.isRule ? rule && query.rules.contains(*rule) : query.states.contains(said.verdict.state);
}

bool isDecidedAs(const DecisionQuery &query, const NotedDecision &said)
{
    if (query.takesEveryDecision())
        return true;
    return (said.state && query.gapStates.contains(*said.state)) ||
           (said.saying && query.sayings.contains(*said.saying)) ||
           (said.turn && query.turns.contains(*said.turn)) ||
           (said.answer && query.answers.contains(*said.answer));
}

/// The unit is asked already: a verdict stays with the unit that gave it.
bool isPairAskedFor(const DecisionQuery &query, const PastDecision &said)
{
    const std::optional<DismissReason> reason = said.verdict.reasonCode;
    return isDecidedAs(query, said) &&
           (query.people.isEmpty() || query.people.contains(said.verdict.person)) &&
           (query.reasons.isEmpty() || (reason && query.reasons.contains(*reason))) &&
           (!query.since.isValid() || said.verdict.decidedOn >= query.since);
}

bool asksForPairs(const DecisionQuery &query)
{
    return (query.about.isEmpty() || query.about.contains(DecisionAbout::Pair)) &&
           (query.takesEveryDecision() || !query.states.isEmpty() || !query.rules.isEmpty());
}

/// Only a verdict has a reason of those that can be chosen.
bool asksForMoreThanPairs(const DecisionQuery &query)
{
    const bool isOfPairsAlone = query.about == QList<DecisionAbout>{DecisionAbout::Pair};
    return !isOfPairsAlone && query.reasons.isEmpty() &&
           (query.takesEveryDecision() || !query.gapStates.isEmpty() || !query.sayings.isEmpty() ||
            !query.turns.isEmpty() || !query.answers.isEmpty());
}

/// What was decided, as the query takes it.
std::optional<QString> decidedCodes(const DecisionQuery &query)
{
    QStringList codes;
    for (const OverlapState state : query.states)
        codes.append(QString(codeOf(state)));
    for (const ShowRule rule : query.rules)
        codes.append(QString(codeOf(rule)));
    return jsonChoices(codes);
}

} // namespace

QString DecisionLine::pair() const
{
    return pairName(a, b);
}

Result<QList<DecisionLog::FoundVerdict>> DecisionLog::verdicts(const DecisionQuery &query) const
{
    return m_bank.context().db.all(
        sqlFile("overlap/decisions"),
        [](Row row) {
            FoundVerdict found;
            found.id = row.next<qint64>();
            found.changedAt = row.next<qint64>();
            found.wentOn = row.next<int>() == 1;
            return found;
        },
        decidedCodes(query), jsonChoices(query.units), jsonChoices(query.people), jsonChoices(query.reasons),
        given(query.since.toString(Qt::ISODate)));
}

Result<const PastDecisions *> DecisionLog::past() const
{
    if (!m_past) {
        auto past = PastDecisions::of(m_bank);
        if (!past)
            return past.error();
        m_past = *std::move(past);
    }
    return &*m_past;
}

Result<QList<DecisionLog::LineInTime>> DecisionLog::linesOf(const FoundVerdict &verdict,
                                                            const DecisionQuery &query) const
{
    if (!verdict.wentOn)
        return QList<LineInTime>{{verdict.changedAt, decisionLineId(verdict.id, 0)}};
    const auto past = this->past();
    const auto decisions = past ? (*past)->in(verdict.id) : Result<QList<PastDecision>>(past.error());
    if (!decisions)
        return decisions.error();
    QList<LineInTime> lines;
    for (qsizetype place = 0; place < decisions->size(); ++place) {
        if (isPairAskedFor(query, decisions->at(place)))
            lines.append({decisions->at(place).at, decisionLineId(verdict.id, place)});
    }
    return lines;
}

Result<QList<DecisionLog::LineInTime>> DecisionLog::pairLines(const DecisionQuery &query) const
{
    if (!asksForPairs(query))
        return QList<LineInTime>();
    const auto found = verdicts(query);
    if (!found)
        return found.error();
    QList<LineInTime> lines;
    for (const FoundVerdict &verdict : *found) {
        const auto more = linesOf(verdict, query);
        if (!more)
            return more.error();
        lines += *more;
    }
    return lines;
}

/// A verdict decided nothing after its last change: those that changed before the lines that are wanted are
/// not looked at.
Result<QList<DecisionLog::LineInTime>> DecisionLog::newestPairLines(int count) const
{
    auto found = verdicts({});
    if (!found)
        return found.error();
    std::ranges::sort(*found, std::ranges::greater{}, &FoundVerdict::changedAt);
    QList<LineInTime> lines;
    for (const FoundVerdict &verdict : std::as_const(*found)) {
        const auto isLater = [&verdict](const LineInTime &line) { return line.at > verdict.changedAt; };
        if (std::ranges::count_if(lines, isLater) >= count)
            break;
        const auto more = linesOf(verdict, {});
        if (!more)
            return more.error();
        lines += *more;
    }
    return lines;
}

/// Its unit is that of the bank in which it was decided.
bool DecisionLog::isAskedFor(const DecisionQuery &query, const NotedDecision &said) const
{
    return !said.isToldElsewhere && isDecidedAs(query, said) &&
           (query.about.isEmpty() || query.about.contains(said.about)) &&
           (query.people.isEmpty() || query.people.contains(textOf(said.person))) &&
           (query.units.isEmpty() || query.units.contains(unitOf(said))) &&
           (!query.since.isValid() || said.said.on >= query.since);
}

Result<QList<DecisionLog::LineInTime>> DecisionLog::notedLines(const DecisionQuery &query) const
{
    if (!asksForMoreThanPairs(query))
        return QList<LineInTime>();
    const auto past = this->past();
    const auto all = past ? NotedDecisions(m_bank, **past).all(query.about)
                          : Result<NotedDecisions::ByRecord>(past.error());
    if (!all)
        return all.error();
    QList<LineInTime> lines;
    for (const auto &[record, decisions] : all->asKeyValueRange()) {
        for (qsizetype place = 0; place < decisions.size(); ++place) {
            if (isAskedFor(query, decisions[place]))
                lines.append({decisions[place].at, decisionLineId(record, place)});
        }
    }
    return lines;
}

Result<QList<qint64>> DecisionLog::inTime(const Result<QList<LineInTime>> &pairs,
                                          const Result<QList<LineInTime>> &noted)
{
    if (const Error *error = firstError(pairs, noted))
        return *error;
    QList<LineInTime> lines = *pairs + *noted;
    std::ranges::sort(lines, std::ranges::greater{});
    QList<qint64> ids;
    for (const LineInTime &line : std::as_const(lines))
        ids.append(line.id);
    return ids;
}

Result<QList<qint64>> DecisionLog::ids(const DecisionQuery &query) const
{
    return inTime(pairLines(query), notedLines(query));
}

Result<QList<qint64>> DecisionLog::newest(int count) const
{
    if (count < 0)
        return ids({});
    const auto newest = inTime(newestPairLines(count), notedLines({}));
    return newest ? Result<QList<qint64>>(newest->mid(0, count)) : newest;
}

/// Who gave a verdict, who changed one since, and who decided about something else.
Result<QSet<QString>> DecisionLog::people() const
{
    const auto judges =
        m_bank.context().db.all(sqlFile("overlap/deciders"), [](Row row) { return row.next<QString>(); });
    const auto found = verdicts({});
    const auto past = this->past();
    if (const Error *error = firstError(judges, found, past))
        return *error;
    QSet<QString> people(judges->cbegin(), judges->cend());
    for (const FoundVerdict &verdict : *found) {
        const auto decisions =
            verdict.wentOn ? (*past)->in(verdict.id) : Result<QList<PastDecision>>(QList<PastDecision>());
        if (!decisions)
            return decisions.error();
        for (const PastDecision &said : *decisions)
            people.insert(said.verdict.person);
    }
    const auto noted = NotedDecisions(m_bank, **past).all();
    if (!noted)
        return noted.error();
    for (const QList<NotedDecision> &decisions : *noted) {
        for (const NotedDecision &said : decisions)
            people.insert(textOf(said.person));
    }
    return people;
}

Result<QMap<QString, QString>> DecisionLog::deciders() const
{
    const auto people = this->people();
    if (!people)
        return people.error();
    QMap<QString, QString> names;
    for (const QString &person : *people) {
        const QString name = userName(m_bank.context(), Uid::fromString(person));
        if (!name.isEmpty())
            names.insert(person, name);
    }
    return names;
}

Uid DecisionLog::unitOf(const NotedDecision &said) const
{
    const QList<Incarnation> &banks = m_bank.context().log.incarnations();
    const auto bank = std::ranges::find(banks, said.step.first, &Incarnation::uid);
    return bank == banks.end() ? Uid() : bank->unit;
}

} // namespace kb
