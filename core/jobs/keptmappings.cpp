// SPDX-License-Identifier: EUPL-1.2
#include "jobs/keptmappings.h"

#include "bank/bank.h"

#include <QUrl>

namespace kb {

namespace {

/// A name may hold any letter, a setting's name only those of Latin-1.
QByteArray settingOf(const QString &name)
{
    return QByteArray(settingname::ImportMapping.data()) + QUrl::toPercentEncoding(name.trimmed());
}

QString nameIn(const QString &setting)
{
    return QUrl::fromPercentEncoding(setting.sliced(settingname::ImportMapping.size()).toLatin1());
}

} // namespace

Result<QStringList> keptMappings(Bank &bank)
{
    const auto settings = bank.settings().names(settingname::ImportMapping);
    if (!settings)
        return settings.error();
    QStringList names;
    for (const QString &setting : *settings)
        names.append(nameIn(setting));
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

Result<FieldMapping> keptMapping(Bank &bank, const QString &name)
{
    const auto kept = bank.settings().value(QLatin1StringView(settingOf(name)));
    if (!kept)
        return kept.error();
    if (!kept->isString())
        return Error{Error::Code::NotFound, name};
    return fieldMappingFrom(kept->toString().toUtf8());
}

Result<> keepMapping(Bank &bank, const FieldMapping &mapping)
{
    if (mapping.name.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("name")};
    const StepLabel label{QStringLiteral("mapping"), Kind::Setting, 1, mapping.name};
    return bank.write(label, [&](Write &write) {
        return bank.settings().set(write, QLatin1StringView(settingOf(mapping.name)),
                                   QString::fromUtf8(toJson(mapping)));
    });
}

Result<> forgetMapping(Bank &bank, const QString &name)
{
    const StepLabel label{QStringLiteral("mapping"), Kind::Setting, 1, name};
    return bank.write(label, [&](Write &write) {
        return write.remove(recordTypeOf<Setting>, namedUid(QLatin1StringView("setting"), settingOf(name)));
    });
}

} // namespace kb
