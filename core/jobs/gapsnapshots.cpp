// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapsnapshots.h"

#include "bank/bank.h"
#include "base/firsterror.h"

#include <QJsonArray>

namespace kb {

namespace {

constexpr const char *SnapshotsOfGaps = "gaps.snapshot.";

} // namespace

QStringList keysToCompare(const QList<GapLine> &lines)
{
    QStringList keys;
    for (const GapLine &line : lines) {
        if (line.isOpen())
            keys.append(keyOf(line.gap));
    }
    keys.sort();
    return keys;
}

GapSnapshots::GapSnapshots(Bank &bank)
    : m_bank(bank)
    , m_settings(bank, SnapshotsOfGaps)
{
}

Result<QList<QDate>> GapSnapshots::days() const
{
    const auto names = m_settings.names();
    if (!names)
        return names.error();
    QList<QDate> days;
    for (const QString &name : *names)
        days.append(QDate::fromString(name, Qt::ISODate));
    std::ranges::sort(days);
    return days;
}

Result<QStringList> GapSnapshots::keysFound(QDate on) const
{
    const auto lines = GapList(m_bank).gaps({.on = on, .kinds = {}, .units = {}, .states = {}});
    return lines ? Result<QStringList>(keysToCompare(*lines)) : lines.error();
}

Result<QStringList> GapSnapshots::keysKept(QDate day) const
{
    const auto kept = m_settings.value(day.toString(Qt::ISODate));
    return kept ? Result<QStringList>(kept->toVariant().toStringList()) : kept.error();
}

Result<KeptGaps> GapSnapshots::lastBefore(QDate on) const
{
    auto kept = days();
    if (!kept)
        return kept.error();
    kept->removeIf([on](QDate day) { return day >= on; });
    if (kept->isEmpty())
        return KeptGaps();
    const auto keys = keysKept(kept->last());
    return keys ? Result<KeptGaps>(KeptGaps{kept->last(), *keys}) : keys.error();
}

/// Names are days, so that all of them come in the order of time.
Result<QHash<QString, QDate>> GapSnapshots::keptSince() const
{
    const auto kept = m_settings.all();
    if (!kept)
        return kept.error();
    QHash<QString, QDate> since;
    for (const NamedValue &snapshot : *kept) {
        const QDate day = QDate::fromString(snapshot.name, Qt::ISODate);
        QHash<QString, QDate> still;
        for (const QVariant &key : snapshot.value.toVariant().toList())
            still.insert(key.toString(), since.value(key.toString(), day));
        since = std::move(still);
    }
    return since;
}

Result<qsizetype> GapSnapshots::keep() const
{
    const auto keys = keysFound({});
    if (!keys)
        return keys.error();
    const QString today = m_bank.now().date().toString(Qt::ISODate);
    const auto kept =
        m_bank.write(StepLabel{QStringLiteral("gaps"), Kind::Setting, 1, today}, [&](Write &write) {
            return m_settings.keep(write, today, QJsonArray::fromStringList(*keys));
        });
    return kept ? Result<qsizetype>(keys->size()) : kept.error();
}

Result<GapChange> GapSnapshots::since(QDate day, QDate on) const
{
    const auto then = keysKept(day);
    const auto now = keysFound(on);
    if (const Error *error = firstError(then, now))
        return *error;
    return changeOf(*then, *now);
}

Result<GapChange> GapSnapshots::between(QDate then, QDate later) const
{
    const auto before = keysKept(then);
    const auto after = keysKept(later);
    if (const Error *error = firstError(before, after))
        return *error;
    return changeOf(*before, *after);
}

} // namespace kb
