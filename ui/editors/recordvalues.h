// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// Every field of a record as a form shows it, also those that hold their default.
template <typename R> Values allValues(const R &record)
{
    Values values;
    for (const Field<R> &field : Describe<R>::fields)
        values.insert(field.id, field.get(record));
    return values;
}

/// The record with what a form says; fields that the form has not stay.
template <typename R> R withValues(R record, const Values &values)
{
    for (const Field<R> &field : Describe<R>::fields) {
        if (const auto value = values.find(field.id); value != values.end())
            field.set(record, *value);
    }
    return record;
}

} // namespace kb
