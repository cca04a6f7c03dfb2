// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// A term as it stands in one text.
struct TermInText
{
    QString term;    ///< canonical; of a compound the part
    QString surface; ///< as written where it stands first
};

/// Both empty when the text does not have the feature.
TermInText termInText(const WeighedProfile &profile, quint32 feature, const ProfileReader &reader);

/// As written where it stands first.
QString surfaceOf(const WeighedProfile &profile, const WordCount &word);

/// The terms that bring most to the product of two vectors, with their share in it.
QList<Evidence> sharedTerms(const Pair &pair, const SparseVector &a, const SparseVector &b,
                            const std::vector<quint32> &leftOut = {});

/// The same as the words of one text alone.
QStringList sharedWords(const WeighedProfile &text, const WeighedProfile &other, const ProfileReader &reader);

} // namespace kb::overlap
