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

} // namespace

Result<QStringList> keptMappings(Bank &bank)
{
    return mappings(bank).names();
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
    const StepLabel label{QStringLiteral("mapping"), Kind::Setting, 1, mapping.name};
    return bank.write(label, [&](Write &write) {
        return mappings(bank).keep(write, mapping.name, QString::fromUtf8(toJson(mapping)));
    });
}

Result<> forgetMapping(Bank &bank, const QString &name)
{
    const StepLabel label{QStringLiteral("mapping"), Kind::Setting, 1, name};
    return bank.write(label, [&](Write &write) { return mappings(bank).forget(write, name); });
}

} // namespace kb
