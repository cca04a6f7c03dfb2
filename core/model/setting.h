// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// A setting of the bank: travels with it, is part of its history.
struct Setting : RecordBase
{
    QString name;
    QString value; ///< JSON

    bool operator==(const Setting &) const = default;
};

template <> struct Describe<Setting>
{
    static constexpr Kind kind = Kind::Setting;
    static constexpr const char *table = "setting";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<Setting, &Setting::name>(10, "name", FieldKind::Text),
        field<Setting, &Setting::value>(11, "value", FieldKind::Memo),
    };
};

} // namespace kb
