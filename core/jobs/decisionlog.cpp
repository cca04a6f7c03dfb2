// SPDX-License-Identifier: EUPL-1.2
#include "jobs/decisionlog.h"

#include "bank/bank.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/listquery.h"
#include "jobs/overlaprules.h"
#include "jobs/rulereasons.h"
#include "model/unit.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

bool isGone(Bank &bank, const Headline &line)
{
    if (line.uid.isNull() || line.deleted)
        return true;
    const auto isAsked = isStillAsked(bank, line.uid);
    return isAsked && !*isAsked;
}

/// A line is named by its verdict and its place among what that decided, the oldest first.
constexpr int PlaceBits = 16;

qint64 lineId(qint64 verdict, qsizetype place)
{
    return (verdict << PlaceBits) | place;
}

qint64 verdictOfLine(qint64 line)
{
    return line >> PlaceBits;
}

qsizetype placeOfLine(qint64 line)
{
    return line & ((1 << PlaceBits) - 1);
}

bool isDecidedAs(const DecisionQuery &query, const PastDecision &said)
{
    if (query.states.isEmpty() && query.rules.isEmpty())
        return true;
    const std::optional<ShowRule> rule = said.verdict.showRule;
    return said.isRule ? rule && query.rules.contains(*rule) : query.states.contains(said.verdict.state);
}

/// The unit is asked already: a verdict stays with the unit that gave it.
bool isAskedFor(const DecisionQuery &query, const PastDecision &said)
{
    const std::optional<DismissReason> reason = said.verdict.reasonCode;
    return isDecidedAs(query, said) &&
           (query.people.isEmpty() || query.people.contains(said.verdict.person)) &&
           (query.reasons.isEmpty() || (reason && query.reasons.contains(*reason))) &&
           (!query.since.isValid() || said.verdict.decidedOn >= query.since);
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

QList<qint64> DecisionLog::newestFirst(QList<LineInTime> lines)
{
    std::ranges::sort(lines, std::ranges::greater{});
    QList<qint64> ids;
    for (const LineInTime &line : std::as_const(lines))
        ids.append(line.id);
    return ids;
}

/// A verdict decided nothing after its last change: those that changed before the lines that are wanted are
/// not looked at.
Result<QList<qint64>> DecisionLog::newest(int count) const
{
    if (count < 0)
        return ids({});
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
    return newestFirst(std::move(lines)).mid(0, count);
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

Result<QList<qint64>> DecisionLog::ids(const DecisionQuery &query) const
{
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
    return newestFirst(std::move(lines));
}

Result<QList<DecisionLog::LineInTime>> DecisionLog::linesOf(const FoundVerdict &verdict,
                                                            const DecisionQuery &query) const
{
    if (!verdict.wentOn)
        return QList<LineInTime>{{verdict.changedAt, lineId(verdict.id, 0)}};
    const auto decisions = decisionsIn(verdict.id);
    if (!decisions)
        return decisions.error();
    QList<LineInTime> lines;
    for (qsizetype place = 0; place < decisions->size(); ++place) {
        if (isAskedFor(query, decisions->at(place)))
            lines.append({decisions->at(place).at, lineId(verdict.id, place)});
    }
    return lines;
}

Result<QList<PastDecision>> DecisionLog::decisionsIn(qint64 verdict) const
{
    if (!m_past) {
        auto past = PastDecisions::of(m_bank);
        if (!past)
            return past.error();
        m_past = *std::move(past);
    }
    return m_past->in(verdict);
}

/// Who gave a verdict, and who changed one since.
Result<QSet<QString>> DecisionLog::people() const
{
    const auto judges =
        m_bank.context().db.all(sqlFile("overlap/deciders"), [](Row row) { return row.next<QString>(); });
    const auto found = verdicts({});
    if (const Error *error = firstError(judges, found))
        return *error;
    QSet<QString> people(judges->cbegin(), judges->cend());
    for (const FoundVerdict &verdict : *found) {
        const auto decisions =
            verdict.wentOn ? decisionsIn(verdict.id) : Result<QList<PastDecision>>(QList<PastDecision>());
        if (!decisions)
            return decisions.error();
        for (const PastDecision &said : *decisions)
            people.insert(said.verdict.person);
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

/// Of a rule that stands it is kept beside the verdict, which may have another one.
Result<> DecisionLog::addReason(DecisionLine &line) const
{
    if (!line.isRule || !line.verdict.showRule || !line.verdict.reasonText.isEmpty())
        return {};
    const auto said = RuleReasons(m_bank).about(line.verdict);
    if (!said)
        return said.error();
    const bool isOfThisLine = said->person == line.person && said->on == line.verdict.decidedOn;
    line.verdict.reasonText = isOfThisLine ? said->reason : QString();
    return {};
}

/// What was taken back since it was found is left out.
Result<QList<DecisionLine>> DecisionLog::decided(const QList<qint64> &ids) const
{
    QList<DecisionLine> lines;
    for (const qint64 id : ids) {
        const auto decisions = decisionsIn(verdictOfLine(id));
        if (!decisions)
            return decisions.error();
        if (const qsizetype place = placeOfLine(id); place < decisions->size())
            lines.append(
                {.id = id, .verdict = decisions->at(place).verdict, .isRule = decisions->at(place).isRule});
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
        judged << line.verdict.a << line.verdict.b;
    const auto heads = headlines(m_bank.context().db, judged);
    const auto units = m_bank.records<Unit>().all();
    if (const Error *error = firstError(heads, units))
        return *error;
    QHash<Uid, QString> codes;
    for (const Unit &unit : *units)
        codes.insert(unit.uid, unit.code);
    for (DecisionLine &line : *lines) {
        line.a = heads->value(line.verdict.a);
        line.b = heads->value(line.verdict.b);
        line.unit = codes.value(line.verdict.unit);
        line.person = userName(m_bank.context(), Uid::fromString(line.verdict.person));
        line.isLapsed = isGone(m_bank, line.a) || isGone(m_bank, line.b);
        if (auto added = addReason(line); !added)
            return added.error();
    }
    return lines;
}

} // namespace kb
