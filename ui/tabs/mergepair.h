// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "base/result.h"
#include "model/value.h"

#include <array>

namespace kb {

class Bank;

/// A field in which two records say something different. What is proposed depends on which one stays.
struct MergeField
{
    FieldId field = 0;
    std::array<Value, 2> values;
    std::array<QString, 2> texts;
    std::array<Value, 2> proposed; ///< when the one or the other stays
};

/// Two persons, or two institutes, of which one goes into the other.
struct MergePair
{
    Kind kind = Kind::None;
    std::array<Headline, 2> records;
    std::array<bool, 2> mayChange{}; ///< whether this bank may change the one or the other
    QList<MergeField> fields;
};

/// Reads all that there is to choose, for a job; NotFound when one of them is not in use.
Result<MergePair> readMergePair(Bank &bank, Kind kind, const Uid &one, const Uid &other);

} // namespace kb
