// SPDX-License-Identifier: EUPL-1.2
#include "jobs/mapdismissals.h"

#include "bank/bank.h"
#include "gaps/gapmapdismissals.h"
#include "gaps/gapmapfolding.h"
#include "jobs/decisioncodec.h"
#include "jobs/gapdecisions.h"

namespace kb {

namespace {

QString startOfNames(MapRows rows)
{
    return QString(codeOf(rows)) + u'.';
}

} // namespace

MapDismissals::MapDismissals(Bank &bank)
    : m_bank(bank)
    , m_settings(bank, settingname::DismissedRows.data())
{
}

Result<QHash<QString, Decision>> MapDismissals::of(MapRows rows) const
{
    const auto kept = m_settings.all();
    if (!kept)
        return kept.error();
    const QString start = startOfNames(rows);
    QHash<QString, Decision> dismissals;
    for (const NamedValue &said : *kept) {
        if (said.name.startsWith(start))
            dismissals.insert(said.name.mid(start.size()), decisionOfJson(said.value.toObject()));
    }
    return dismissals;
}

Result<> MapDismissals::dismiss(MapRows rows, const MapRow &row, const QString &reason) const
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("reason")};
    const Decision dismissal = decidedNow(m_bank, reason, mapRowFacts(row));
    return m_bank.write(gapJudged(row.name), [&](Write &write) {
        return m_settings.keep(write, startOfNames(rows) + mapRowKey(row), toJson(dismissal));
    });
}

Result<> MapDismissals::takeBack(MapRows rows, const MapRow &row) const
{
    const QString name = startOfNames(rows) + mapRowKey(row);
    if (const auto known = m_settings.value(name); !known)
        return known.error();
    return m_bank.write(gapJudged(row.name), [&](Write &write) { return m_settings.forget(write, name); });
}

} // namespace kb
