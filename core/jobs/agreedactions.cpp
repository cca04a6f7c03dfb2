// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedactions.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/listquery.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr qsizetype CodesInALine = 3;

int daysLateOf(const OverlapAction &action, QDate today)
{
    const bool isLate = isRunning(action.status) && action.due.isValid() && action.due < today;
    return isLate ? int(action.due.daysTo(today)) : 0;
}

} // namespace

QString AgreedLine::subject() const
{
    QStringList codes;
    for (const Headline &record : about.mid(0, CodesInALine))
        codes.append(record.code);
    const QString all = codes.join(isPair() ? QStringLiteral(" × ") : QStringLiteral(", "));
    return about.size() > CodesInALine ? all + QStringLiteral(" …") : all;
}

QStringList AgreedLine::otherCodes() const
{
    QStringList codes;
    for (const Unit &unit : others)
        codes.append(unit.code);
    return codes;
}

Result<QList<qint64>> AgreedActions::ids(const AgreedQuery &query) const
{
    const auto before = query.onlyLate ? std::optional(m_bank.now().date()) : std::nullopt;
    return m_bank.context().db.all(
        sqlFile("overlap_action/list"), [](Row row) { return row.next<qint64>(); }, jsonChoices(query.states),
        jsonChoices(query.kinds), jsonChoices(query.units), jsonChoices(query.answers), before);
}

Result<QList<qint64>> AgreedActions::newest(int count) const
{
    const auto all = ids({});
    return all && count >= 0 ? Result<QList<qint64>>(all->mid(0, count)) : all;
}

Result<QList<AgreedLine>> AgreedActions::lines(const QList<qint64> &ids) const
{
    const auto actions = m_bank.records<OverlapAction>().rows(ids);
    const auto units = m_bank.records<Unit>().all();
    if (const Error *error = firstError(actions, units))
        return *error;
    QList<Uid> made;
    for (const OverlapAction &action : *actions)
        made.append(action.followUp);
    const auto followUps = headlines(m_bank.context().db, made);
    if (!followUps)
        return followUps.error();
    QHash<Uid, Unit> known;
    for (const Unit &unit : *units)
        known.insert(unit.uid, unit);
    QList<AgreedLine> lines;
    for (const OverlapAction &action : *actions) {
        auto line = complete(action, known);
        if (!line)
            return line.error();
        line->followUp = followUps->value(action.followUp);
        lines.append(*std::move(line));
    }
    return lines;
}

Result<AgreedLine> AgreedActions::line(const Uid &agreed) const
{
    const auto action = m_bank.records<OverlapAction>().get(agreed);
    if (!action)
        return action.error();
    const auto found = lines({action->facts.id});
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<AgreedLine>(Error{Error::Code::NotFound, textOf(agreed)})
                            : found->first();
}

Result<AgreedLine> AgreedActions::complete(const OverlapAction &action, const QHash<Uid, Unit> &units) const
{
    const auto about = m_bank.links().from(action.uid, LinkType::Agreed);
    const auto others = m_bank.links().from(action.uid, LinkType::AgreedWith);
    if (const Error *error = firstError(about, others))
        return *error;
    auto records = linesOf(m_bank.context().db, *about);
    if (!records)
        return records.error();
    std::ranges::sort(*records, {}, &Headline::code);
    AgreedLine line{.id = action.facts.id,
                    .action = action,
                    .about = *std::move(records),
                    .lead = units.value(action.leadUnit),
                    .followUp = {},
                    .daysLate = daysLateOf(action, m_bank.now().date())};
    for (const Uid &unit : *others)
        line.others.append(units.value(unit));
    return line;
}

Result<QList<OverlapAction>> AgreedActions::aboutPair(const Uid &one, const Uid &other) const
{
    const auto ids = m_bank.context().db.all(
        sqlFile("overlap_action/about_pair"), [](Row row) { return row.next<qint64>(); }, one, other);
    if (!ids)
        return ids.error();
    return ids->isEmpty() ? QList<OverlapAction>() : m_bank.records<OverlapAction>().rows(*ids);
}

Result<std::optional<OverlapAction>> AgreedActions::standingAbout(const Uid &one, const Uid &other) const
{
    auto actions = aboutPair(one, other);
    if (!actions)
        return actions.error();
    actions->removeIf([](const OverlapAction &action) { return !stands(action.status, action.answer); });
    if (actions->isEmpty())
        return std::optional<OverlapAction>();
    const auto running =
        std::ranges::find_if(*actions, [](const OverlapAction &action) { return isRunning(action.status); });
    return std::optional(running == actions->end() ? actions->first() : *running);
}

Result<QStringList> AgreedActions::fellAbout(const Uid &one, const Uid &other) const
{
    QStringList agreed;
    bool stands = false;
    const auto read = m_bank.context().db.forEach(
        sqlFile("overlap_action/fell"),
        [&](Row row) {
            agreed.append(row.next<QString>());
            stands = stands || row.next<int>() == 1;
        },
        one, other);
    if (!read)
        return read.error();
    return stands ? QStringList() : agreed;
}

Result<bool> AgreedActions::allow(OverlapState state, const Uid &one, const Uid &other) const
{
    if (state != OverlapState::Actie && state != OverlapState::Klaar)
        return true;
    const auto standing = standingAbout(one, other);
    if (!standing)
        return standing.error();
    return standing->has_value() && (state == OverlapState::Actie || !isRunning((*standing)->status));
}

} // namespace kb
