// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// Enough of a text to tell later how many of its words stayed, without keeping the text: numbers of its
/// different words, all of them up to some hundreds, of a longer text an even sample. Empty for a text
/// without words.
QString wordSample(QStringView text);

/// The share, 0 to 1, of the sampled words that the text has. 1 for an empty sample, of which nothing is
/// known.
double shareKept(const QString &sample, QStringView text);

} // namespace kb
