// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

#include <QStringList>

namespace kb {

/// The fields that a record must fill in once another field has a certain value (marked C in spec 02), where
/// no lifecycle of its own asks for them: which of them would become missing, by name. What was missing
/// before stands in the way of no other change.
QStringList missingByCondition(const RecordType &type, const Values &before, const Values &after);

/// Whether records of the kind have such fields.
bool hasConditionalFields(Kind kind);

} // namespace kb
