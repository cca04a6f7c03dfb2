// SPDX-License-Identifier: EUPL-1.2
#include "report/strengthwords.h"

#include "report/words.h"

#include <array>

namespace kb {

QString strengthText(int strength)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Report", "Not applicable"),
                                      QT_TRANSLATE_NOOP("Report", "Experience or opinion"),
                                      QT_TRANSLATE_NOOP("Report", "Before and after"),
                                      QT_TRANSLATE_NOOP("Report", "Compared with a group"),
                                      QT_TRANSLATE_NOOP("Report", "Strong comparison"),
                                      QT_TRANSLATE_NOOP("Report", "Random or review")};
    const bool isKnown = strength >= 0 && strength < int(words.size());
    return isKnown ? Report::tr(words[size_t(strength)]) : QString::number(strength);
}

} // namespace kb
