// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

namespace kb {

class Bank;

/// Questions of which the text is the same, letter for letter. Each makes a pair with every other, so that a
/// thousand of them fill the list with half a million pairs that say one thing.
struct EqualTexts
{
    static constexpr int Many = 20; ///< from so many on it is said; that is up to 190 pairs

    int questions = 0;
    QString text;

    bool isWorthSaying() const { return questions >= Many; }
};

/// Those of the text that most questions have. Reads all questions: some 100 ms for 100,000.
Result<EqualTexts> mostEqualTexts(Bank &bank);

} // namespace kb
