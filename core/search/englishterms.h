// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

namespace kb {

/// No canonical form begins like this.
inline constexpr char EnglishSign = '~';

/// The term by which an English text is found by what a Dutch word is in English. Apart from the stem itself,
/// for the same letters can be another word in a Dutch text: a swimming pool is no "pool van specialisten".
inline QString englishTerm(QStringView stem)
{
    return QLatin1Char(EnglishSign) + stem.toString();
}

} // namespace kb
