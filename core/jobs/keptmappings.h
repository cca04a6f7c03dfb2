// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/fieldmapping.h"

namespace kb {

class Bank;

/// The mappings of foreign tables that the bank keeps by name, so that a yearly file is mapped once. They
/// are settings of the bank: they travel with it, and keeping or forgetting one is a step that can be undone.

/// In alphabetical order.
Result<QStringList> keptMappings(Bank &bank);
/// The mappings themselves, in that order; one that cannot be read does not hide the others.
Result<QList<FieldMapping>> allKeptMappings(Bank &bank);
/// NotFound when none of that name is kept.
Result<FieldMapping> keptMapping(Bank &bank, const QString &name);
/// Takes the place of one of the same name. InvalidInput when it has no name.
Result<> keepMapping(Bank &bank, const FieldMapping &mapping);
Result<> forgetMapping(Bank &bank, const QString &name);
/// NotFound when none is kept under the old name; InvalidInput when the new one is empty or another has it.
Result<> renameMapping(Bank &bank, const QString &name, const QString &newName);

} // namespace kb
