// SPDX-License-Identifier: EUPL-1.2
#include "jobs/noteddecisions.h"

#include "bank/bank.h"
#include "jobs/pastagreements.h"
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

/// A group that has other questions now is kept under another name: what went there was not taken back.
void markMoved(NotedDecisions::ByRecord &all)
{
    QSet<BankStep> saying;
    for (const QList<NotedDecision> &decisions : std::as_const(all)) {
        for (const NotedDecision &decision : decisions) {
            if (decision.saying == NotedSaying::NotNeeded)
                saying.insert(decision.step);
        }
    }
    for (QList<NotedDecision> &decisions : all) {
        for (NotedDecision &decision : decisions)
            decision.isToldElsewhere =
                decision.saying == NotedSaying::NeededAfterAll && saying.contains(decision.step);
    }
}

} // namespace

Result<NotedDecisions::ByRecord> NotedDecisions::read(const QList<DecisionAbout> &about,
                                                      const std::optional<QString> &records) const
{
    const auto settings = m_bank.context().db.all(
        sqlFile("overlap/noted"), [](Row row) { return row.next<qint64>(); }, startsOfNotedSettings(about),
        records);
    if (!settings)
        return settings.error();
    ByRecord found;
    for (const qint64 setting : *settings) {
        auto operations = m_past.standing(setting);
        if (!operations)
            return operations.error();
        found.insert(setting, notedDecisionsIn(*std::move(operations)));
    }
    return found;
}

/// Beside those in settings.
Result<NotedDecisions::ByRecord> NotedDecisions::withAgreements(Result<ByRecord> found,
                                                                const std::optional<QString> &records) const
{
    if (!found)
        return found;
    auto agreements = PastAgreements(m_bank, m_past).of(records);
    if (!agreements)
        return agreements.error();
    found->insert(*std::move(agreements));
    return found;
}

Result<NotedDecisions::ByRecord> NotedDecisions::all(const QList<DecisionAbout> &about) const
{
    auto found = read(about, std::nullopt);
    if (found)
        markMoved(*found);
    const bool isOfAgreements = about.isEmpty() || about.contains(DecisionAbout::Agreement);
    return isOfAgreements ? withAgreements(std::move(found), std::nullopt) : found;
}

Result<NotedDecisions::ByRecord> NotedDecisions::of(const QList<qint64> &records) const
{
    QJsonArray ids;
    for (const qint64 record : records)
        ids.append(record);
    return withAgreements(read({}, jsonText(ids)), jsonText(ids));
}

} // namespace kb
