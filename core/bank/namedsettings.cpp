// SPDX-License-Identifier: EUPL-1.2
#include "bank/namedsettings.h"

#include "bank/bank.h"

#include <QUrl>

namespace kb {

namespace {

bool isBeforeInAlphabet(const QString &a, const QString &b)
{
    return a.localeAwareCompare(b) < 0;
}

} // namespace

NamedSettings::NamedSettings(Bank &bank, const QByteArray &family)
    : m_bank(bank)
    , m_family(family)
{
}

Result<QStringList> NamedSettings::names() const
{
    const auto settings = m_bank.settings().names(QLatin1StringView(m_family));
    if (!settings)
        return settings.error();
    QStringList names;
    for (const QString &setting : *settings)
        names.append(nameOf(setting));
    std::ranges::sort(names, isBeforeInAlphabet);
    return names;
}

Result<QList<NamedValue>> NamedSettings::all() const
{
    auto settings = m_bank.settings().values(QLatin1StringView(m_family));
    if (!settings)
        return settings;
    for (NamedValue &setting : *settings)
        setting.name = nameOf(setting.name);
    std::ranges::sort(*settings, isBeforeInAlphabet, &NamedValue::name);
    return settings;
}

Result<QJsonValue> NamedSettings::value(const QString &name) const
{
    auto kept = m_bank.settings().value(QLatin1StringView(settingOf(name)), QJsonValue::Undefined);
    if (kept && kept->isUndefined())
        return Error{Error::Code::NotFound, name};
    return kept;
}

Result<> NamedSettings::keep(Write &write, const QString &name, const QJsonValue &value) const
{
    if (name.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("name")};
    return m_bank.settings().set(write, QLatin1StringView(settingOf(name)), value);
}

Result<> NamedSettings::forget(Write &write, const QString &name) const
{
    return write.remove(recordTypeOf<Setting>, namedUid(QLatin1StringView("setting"), settingOf(name)));
}

/// A name may hold any letter, a setting's name only those of Latin-1.
QByteArray NamedSettings::settingOf(const QString &name) const
{
    return m_family + QUrl::toPercentEncoding(name.trimmed());
}

QString NamedSettings::nameOf(const QString &setting) const
{
    return QUrl::fromPercentEncoding(setting.sliced(m_family.size()).toLatin1());
}

} // namespace kb
