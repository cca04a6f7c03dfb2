// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordhead.h"

#include <QString>

namespace kb {

/// Records of one kind of which the text is the same, letter for letter. Each makes a pair with every other,
/// or with what resembles them, so that a thousand of them fill the list with half a million pairs that say
/// one thing.
struct EqualTexts
{
    static constexpr int Many = 20; ///< from so many on it is said; that is up to 190 pairs

    Kind kind = Kind::KnowledgeQuestion;
    int records = 0;
    QString text;                                  ///< what they are called by
    int foreign = 0;                               ///< of these, which this bank may not change
    ShareLevel shareLevel = ShareLevel::InternBzk; ///< the widest of them: who may read the text

    bool isWorthSaying() const { return records >= Many; }

    bool operator==(const EqualTexts &) const = default;
};

} // namespace kb
