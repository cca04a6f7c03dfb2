// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

namespace kb {

struct RecordType;
class Write;

/// Every record in use that names a person or an institute names the other one from now on: in its fields, in
/// its lists and by plain links. Two rows of one event or committee that do not contradict each other become
/// one. What another unit owns stays as it is, and is found by following what the record went into. One with a
/// damaged value cannot be changed: InvalidInput names the field and that record.
Result<> moveNamings(Write &write, const RecordType &type, const Uid &record, const Uid &to);

} // namespace kb
