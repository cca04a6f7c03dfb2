// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapnatures.h"

#include "bank/bank.h"
#include "bank/username.h"

namespace kb {

namespace {

constexpr QLatin1StringView StatedKey("nature");
constexpr QLatin1StringView StatedByKey("person");
constexpr QLatin1StringView StatedOnKey("on");

} // namespace

std::optional<GapNature> natureOfJson(const QJsonObject &kept)
{
    return fromCode<GapNature>(kept.value(StatedKey).toString());
}

GapNatures::GapNatures(Bank &bank)
    : m_bank(bank)
    , m_settings(bank, settingname::StatedNatures.data())
{
}

/// A nature of a newer version counts as not said.
Result<QHash<QString, StatedNature>> GapNatures::all() const
{
    const auto kept = m_settings.all();
    if (!kept)
        return kept.error();
    QHash<QString, StatedNature> natures;
    for (const NamedValue &stated : *kept) {
        const QJsonObject said = stated.value.toObject();
        if (const auto nature = natureOfJson(said))
            natures.insert(stated.name,
                           {.nature = *nature,
                            .person = said.value(StatedByKey).toString(),
                            .on = QDate::fromString(said.value(StatedOnKey).toString(), Qt::ISODate)});
    }
    return natures;
}

Result<> GapNatures::state(const Gap &gap, GapNature nature, const QString &title) const
{
    const auto known = all();
    if (!known)
        return known.error();
    const QString key = keyOf(gap);
    const bool isProposed = nature == gap.nature;
    if (isProposed && !known->contains(key))
        return {};
    const QJsonObject said{{StatedKey, QString(codeOf(nature))},
                           {StatedByKey, userName(m_bank.context())},
                           {StatedOnKey, m_bank.now().date().toString(Qt::ISODate)}};
    return m_bank.write(
        StepLabel{QStringLiteral("gapnature"), Kind::Setting, 1, title}, [&](Write &write) -> Result<> {
            return isProposed ? m_settings.forget(write, key) : m_settings.keep(write, key, said);
        });
}

} // namespace kb
