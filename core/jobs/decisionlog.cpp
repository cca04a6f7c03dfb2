// SPDX-License-Identifier: EUPL-1.2
#include "jobs/decisionlog.h"

#include "bank/bank.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/listquery.h"
#include "jobs/overlaprules.h"
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

} // namespace

QString DecisionLine::pair() const
{
    return pairName(a, b);
}

Result<QList<qint64>> DecisionLog::newest(int count) const
{
    const auto all = ids({});
    return all && count >= 0 ? Result<QList<qint64>>(all->mid(0, count)) : all;
}

Result<QList<qint64>> DecisionLog::ids(const DecisionQuery &query) const
{
    return m_bank.context().db.all(
        sqlFile("overlap/decisions"), [](Row row) { return row.next<qint64>(); }, jsonChoices(query.states),
        jsonChoices(query.units), jsonChoices(query.people), jsonChoices(query.reasons),
        given(query.since.toString(Qt::ISODate)));
}

Result<QMap<QString, QString>> DecisionLog::deciders() const
{
    const auto people =
        m_bank.context().db.all(sqlFile("overlap/deciders"), [](Row row) { return row.next<QString>(); });
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

Result<QList<DecisionLine>> DecisionLog::lines(const QList<qint64> &ids) const
{
    const auto verdicts = m_bank.records<Verdict>().rows(ids);
    if (!verdicts)
        return verdicts.error();
    QList<Uid> judged;
    for (const Verdict &verdict : *verdicts)
        judged << verdict.a << verdict.b;
    const auto heads = headlines(m_bank.context().db, judged);
    const auto units = m_bank.records<Unit>().all();
    if (const Error *error = firstError(heads, units))
        return *error;
    QHash<Uid, QString> codes;
    for (const Unit &unit : *units)
        codes.insert(unit.uid, unit.code);
    QList<DecisionLine> lines;
    for (const Verdict &verdict : *verdicts) {
        const Headline a = heads->value(verdict.a);
        const Headline b = heads->value(verdict.b);
        lines.append({.id = verdict.facts.id,
                      .verdict = verdict,
                      .a = a,
                      .b = b,
                      .unit = codes.value(verdict.unit),
                      .person = userName(m_bank.context(), Uid::fromString(verdict.person)),
                      .isLapsed = isGone(m_bank, a) || isGone(m_bank, b)});
    }
    return lines;
}

} // namespace kb
