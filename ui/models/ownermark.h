// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/mark.h"

#include <QString>

namespace kb {

/// The sentence that says whose a record is: "Owner: DGKR".
QString ownerSentence(const QString &code);

/// The sign before the code of a record that belongs to another unit.
template <typename Line> Mark ownerMark(const Line &line)
{
    return line.isOurs ? Mark{} : Mark{Shape::Lock, Meaning::Quiet};
}

template <typename Line> QString ownerText(const Line &line)
{
    return ownerSentence(line.ownerCode);
}

} // namespace kb
