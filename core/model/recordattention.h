// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/attention.h"

namespace kb {

/// What values want attention for together, where each alone is right: an end before its beginning.
QList<Attention> attentionTogether(const RecordType &type, const Values &values);

/// What its editor would say about a record with these values, but for what is still to come in every draft
/// and what one field says alone (valuechecks.h). For who makes a record by a command.
QList<Attention> remarksOn(const RecordType &type, const Values &values);

} // namespace kb
