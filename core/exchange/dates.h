// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/partialdate.h"

#include <optional>

namespace kb {

/// A date as found in free text.
struct FoundDate
{
    PartialDate date;
    bool isWhole = true; ///< false when the text says more than the date ("Spring 2010", "1998-2001")

    bool operator==(const FoundDate &) const = default;
};

/// The date in `2005/07/15/`, `2005-07`, `15-7-2005` (day first, unless that cannot be), `July 2005` or
/// `3 maart 2021`; empty when there is no year in it.
std::optional<FoundDate> dateIn(QStringView text);

/// 1 to 12 for the name of a month or its abbreviation in Dutch, English, German or French; else 0.
int monthCalled(QStringView name);

/// Only as far as the parts are known; a part that cannot be is left out, with all after it.
PartialDate partialDate(int year, int month = 0, int day = 0);

} // namespace kb
