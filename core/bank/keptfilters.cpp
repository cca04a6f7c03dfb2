// SPDX-License-Identifier: EUPL-1.2
#include "bank/keptfilters.h"

#include "bank/write.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kb {

namespace {

constexpr QLatin1StringView TextKey("text");
constexpr QLatin1StringView ChosenKey("chosen");

} // namespace

QJsonObject filterToJson(const KeptFilter &filter)
{
    QJsonObject chosen;
    for (auto choice = filter.chosen.begin(); choice != filter.chosen.end(); ++choice)
        chosen.insert(choice.key(), QJsonArray::fromStringList(choice.value()));
    return {{TextKey, filter.text}, {ChosenKey, chosen}};
}

KeptFilter filterFromJson(const QString &name, const QJsonObject &kept)
{
    KeptFilter filter{.name = name.trimmed(), .text = kept.value(TextKey).toString(), .chosen = {}};
    const QJsonObject chosen = kept.value(ChosenKey).toObject();
    for (auto choice = chosen.begin(); choice != chosen.end(); ++choice)
        filter.chosen.insert(choice.key(), choice.value().toVariant().toStringList());
    return filter;
}

KeptFilters::KeptFilters(Bank &bank, const QByteArray &list)
    : m_settings(bank, settingname::ListFilter.data() + list + '.')
{
}

Result<QStringList> KeptFilters::names() const
{
    return m_settings.names();
}

Result<KeptFilter> KeptFilters::find(const QString &name) const
{
    const auto kept = m_settings.value(name);
    if (!kept)
        return kept.error();
    return filterFromJson(name, kept->toObject());
}

Result<> KeptFilters::keep(Write &write, const KeptFilter &filter) const
{
    return m_settings.keep(write, filter.name, filterToJson(filter));
}

Result<> KeptFilters::rename(Write &write, const QString &from, const QString &to) const
{
    auto filter = find(from);
    if (!filter)
        return filter.error();
    if (auto gone = m_settings.forget(write, from); !gone)
        return gone;
    filter->name = to;
    return keep(write, *filter);
}

Result<> KeptFilters::forget(Write &write, const QString &name) const
{
    return m_settings.forget(write, name);
}

} // namespace kb
