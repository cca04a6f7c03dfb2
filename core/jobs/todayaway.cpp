// SPDX-License-Identifier: EUPL-1.2
#include "jobs/todayaway.h"

#include "bank/bank.h"

#include <QJsonObject>

namespace kb {

namespace {

constexpr QLatin1StringView UntilKey("until");
constexpr QLatin1StringView ReasonKey("reason");
constexpr QLatin1StringView NumberKey("number");

QJsonObject jsonOfAway(const PutAway &away)
{
    return {{UntilKey, away.until.toString(Qt::ISODate)}, {ReasonKey, away.reason}, {NumberKey, away.number}};
}

PutAway awayOfJson(const QJsonObject &kept)
{
    return {.until = QDate::fromString(kept.value(UntilKey).toString(), Qt::ISODate),
            .reason = kept.value(ReasonKey).toString(),
            .number = kept.value(NumberKey).toInt()};
}

QByteArray familyOf(const Bank &bank)
{
    return settingname::TodayAway.data() + textOf(bank.identity().user).toLatin1() + '.';
}

} // namespace

bool PutAway::hides(const TodayLine &line, QDate today) const
{
    if (until.isValid())
        return today < until;
    return !line.record.isNull() || line.number + line.total <= number;
}

TodayAway::TodayAway(Bank &bank)
    : m_settings(bank, familyOf(bank))
{
}

Result<QHash<QString, PutAway>> TodayAway::all() const
{
    const auto kept = m_settings.all();
    if (!kept)
        return kept.error();
    QHash<QString, PutAway> away;
    for (const NamedValue &put : *kept)
        away.insert(put.name, awayOfJson(put.value.toObject()));
    return away;
}

Result<> TodayAway::later(Write &write, const TodayLine &line, QDate until) const
{
    if (!until.isValid())
        return Error{Error::Code::InvalidInput, QStringLiteral("until")};
    return m_settings.keep(write, line.key(), jsonOfAway({.until = until, .reason = {}}));
}

Result<> TodayAway::hide(Write &write, const TodayLine &line, const QString &reason) const
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("reason")};
    const PutAway away{.until = {}, .reason = reason.trimmed(), .number = line.number + line.total};
    return m_settings.keep(write, line.key(), jsonOfAway(away));
}

Result<> TodayAway::bringBack(Write &write) const
{
    const auto keys = m_settings.names();
    if (!keys)
        return keys.error();
    for (const QString &key : *keys) {
        if (auto gone = m_settings.forget(write, key); !gone)
            return gone;
    }
    return {};
}

} // namespace kb
