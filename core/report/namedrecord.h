// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordhead.h"

#include <QString>

namespace kb {

/// A record that a paper names beside those that it is about: how it is called there, and who may know of it.
struct NamedRecord
{
    QString name; ///< as the paper has it: its code, or its title where it has none
    QString title;
    QString unit; ///< code of the owner
    ShareLevel shareLevel = ShareLevel::InternBzk;

    bool operator==(const NamedRecord &) const = default;
};

} // namespace kb
