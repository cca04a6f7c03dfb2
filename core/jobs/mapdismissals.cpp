// SPDX-License-Identifier: EUPL-1.2
#include "jobs/mapdismissals.h"

#include "bank/bank.h"
#include "bank/username.h"
#include "gaps/gapmapdismissals.h"
#include "gaps/gapmapfolding.h"

#include <QJsonObject>

namespace kb {

namespace {

constexpr const char *DismissedRows = "gaps.map.";
constexpr QLatin1StringView DismissedReasonKey("reason");
constexpr QLatin1StringView DismissedPersonKey("person");
constexpr QLatin1StringView DismissedOnKey("on");
constexpr QLatin1StringView DismissedFactsKey("facts");

QString startOfNames(MapRows rows)
{
    return QString(codeOf(rows)) + u'.';
}

StepLabel stepAboutRow(const MapRow &row)
{
    return {QStringLiteral("gap"), Kind::Setting, 1, row.name};
}

QJsonObject jsonOfDismissal(const MapDismissal &dismissal)
{
    return {{DismissedReasonKey, dismissal.reason},
            {DismissedPersonKey, dismissal.person},
            {DismissedOnKey, dismissal.on.toString(Qt::ISODate)},
            {DismissedFactsKey, dismissal.facts}};
}

MapDismissal dismissalOfJson(const QJsonObject &kept)
{
    return {.reason = kept.value(DismissedReasonKey).toString(),
            .person = kept.value(DismissedPersonKey).toString(),
            .on = QDate::fromString(kept.value(DismissedOnKey).toString(), Qt::ISODate),
            .facts = kept.value(DismissedFactsKey).toString()};
}

} // namespace

MapDismissals::MapDismissals(Bank &bank)
    : m_bank(bank)
    , m_settings(bank, DismissedRows)
{
}

Result<QHash<QString, MapDismissal>> MapDismissals::of(MapRows rows) const
{
    const auto kept = m_settings.all();
    if (!kept)
        return kept.error();
    const QString start = startOfNames(rows);
    QHash<QString, MapDismissal> dismissals;
    for (const NamedValue &said : *kept) {
        if (said.name.startsWith(start))
            dismissals.insert(said.name.mid(start.size()), dismissalOfJson(said.value.toObject()));
    }
    return dismissals;
}

Result<> MapDismissals::dismiss(MapRows rows, const MapRow &row, const QString &reason) const
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("reason")};
    const MapDismissal dismissal{.reason = reason.trimmed(),
                                 .person = userName(m_bank.context()),
                                 .on = m_bank.now().date(),
                                 .facts = mapRowFacts(row)};
    return m_bank.write(stepAboutRow(row), [&](Write &write) {
        return m_settings.keep(write, startOfNames(rows) + mapRowKey(row), jsonOfDismissal(dismissal));
    });
}

Result<> MapDismissals::takeBack(MapRows rows, const MapRow &row) const
{
    const QString name = startOfNames(rows) + mapRowKey(row);
    if (const auto known = m_settings.value(name); !known)
        return known.error();
    return m_bank.write(stepAboutRow(row), [&](Write &write) { return m_settings.forget(write, name); });
}

} // namespace kb
