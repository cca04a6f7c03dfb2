// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/profile.h"

#include <compare>

namespace kb::overlap {

/// Decides between equals by what a record says, so that two banks with the same content decide the same;
/// its uid counts only between records that nothing else tells apart (decision 23).
struct ContentKey
{
    QString title;
    QString text;
    QString refcode;
    Uid record;

    bool operator==(const ContentKey &) const = default;
    friend std::weak_ordering operator<=>(const ContentKey &, const ContentKey &) = default;
};

inline ContentKey contentKeyOf(const OverlapProfile &profile)
{
    return {profile.title, profile.text, profile.refcode, profile.record};
}

} // namespace kb::overlap
