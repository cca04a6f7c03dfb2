// SPDX-License-Identifier: EUPL-1.2
#include "jobs/noteddecisions.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace kb {

namespace {

QString jsonText(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QString startsOfNotedSettings(const QList<DecisionAbout> &about)
{
    QJsonArray starts;
    for (const QLatin1StringView start : notedSettings(about))
        starts.append(QString(start));
    return jsonText(starts);
}

using StepOfBank = std::pair<BankIncarnation, StepId>;

StepOfBank stepOf(const NotedDecision &decision)
{
    return {decision.operation.bank, decision.step};
}

/// A group that has other questions now is kept under another name: what went there was not taken back.
void markMoved(NotedDecisions::BySetting &all)
{
    QSet<StepOfBank> saying;
    for (const QList<NotedDecision> &decisions : std::as_const(all)) {
        for (const NotedDecision &decision : decisions) {
            if (decision.saying == NotedSaying::NotNeeded)
                saying.insert(stepOf(decision));
        }
    }
    for (QList<NotedDecision> &decisions : all) {
        for (NotedDecision &decision : decisions)
            decision.isMoved =
                decision.saying == NotedSaying::NeededAfterAll && saying.contains(stepOf(decision));
    }
}

} // namespace

Result<NotedDecisions::BySetting> NotedDecisions::read(const QList<DecisionAbout> &about,
                                                       const std::optional<QString> &records) const
{
    const auto settings = m_bank.context().db.all(
        sqlFile("overlap/noted"), [](Row row) { return row.next<qint64>(); }, startsOfNotedSettings(about),
        records);
    if (!settings)
        return settings.error();
    BySetting found;
    for (const qint64 setting : *settings) {
        auto operations = m_past.standing(setting);
        if (!operations)
            return operations.error();
        found.insert(setting, notedDecisionsIn(*std::move(operations)));
    }
    return found;
}

Result<NotedDecisions::BySetting> NotedDecisions::all(const QList<DecisionAbout> &about) const
{
    auto found = read(about, std::nullopt);
    if (found)
        markMoved(*found);
    return found;
}

Result<NotedDecisions::BySetting> NotedDecisions::of(const QList<qint64> &records) const
{
    QJsonArray ids;
    for (const qint64 record : records)
        ids.append(record);
    return read({}, jsonText(ids));
}

} // namespace kb
