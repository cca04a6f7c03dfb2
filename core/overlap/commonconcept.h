// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// A concept that people gave to the most questions. Given to all of them it tells none apart, and makes a
/// pair of each two.
struct CommonConcept
{
    static constexpr int FewQuestions = 10;    ///< a bank with fewer may be about one thing
    static constexpr int PercentThatSays = 90; ///< from so many of them on it is said

    QString name;
    int questions = 0; ///< that have it
    int ofAll = 0;     ///< that are asked

    bool isWorthSaying() const { return ofAll >= FewQuestions && 100 * questions >= PercentThatSays * ofAll; }

    bool operator==(const CommonConcept &) const = default;
};

} // namespace kb
