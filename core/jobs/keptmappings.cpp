// SPDX-License-Identifier: EUPL-1.2
#include "jobs/keptmappings.h"

#include "bank/bank.h"
#include "bank/namedsettings.h"

namespace kb {

namespace {

NamedSettings mappings(Bank &bank)
{
    return {bank, settingname::ImportMapping.data()};
}

StepLabel stepFor(const QString &name)
{
    return {QStringLiteral("mapping"), Kind::Setting, 1, name};
}

Result<> put(Bank &bank, Write &write, const FieldMapping &mapping)
{
    return mappings(bank).keep(write, mapping.name, QString::fromUtf8(toJson(mapping)));
}

} // namespace

Result<QStringList> keptMappings(Bank &bank)
{
    return mappings(bank).names();
}

Result<QList<FieldMapping>> allKeptMappings(Bank &bank)
{
    const auto kept = mappings(bank).all();
    if (!kept)
        return kept.error();
    QList<FieldMapping> all;
    for (const NamedValue &named : *kept) {
        if (const auto mapping = fieldMappingFrom(named.value.toString().toUtf8()))
            all.append(*mapping);
    }
    return all;
}

Result<FieldMapping> keptMapping(Bank &bank, const QString &name)
{
    const auto kept = mappings(bank).value(name);
    if (!kept)
        return kept.error();
    return fieldMappingFrom(kept->toString().toUtf8());
}

Result<> keepMapping(Bank &bank, const FieldMapping &mapping)
{
    return bank.write(stepFor(mapping.name), [&](Write &write) { return put(bank, write, mapping); });
}

Result<> forgetMapping(Bank &bank, const QString &name)
{
    return bank.write(stepFor(name), [&](Write &write) { return mappings(bank).forget(write, name); });
}

Result<> renameMapping(Bank &bank, const QString &name, const QString &newName)
{
    auto mapping = keptMapping(bank, name);
    if (!mapping)
        return mapping.error();
    mapping->name = newName.trimmed();
    if (mapping->name.isEmpty() || keptMapping(bank, mapping->name))
        return Error{Error::Code::InvalidInput, QStringLiteral("name")};
    return bank.write(stepFor(mapping->name), [&](Write &write) {
        const auto removed = mappings(bank).forget(write, name);
        return removed ? put(bank, write, *mapping) : removed;
    });
}

} // namespace kb
