// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/pair.h"

namespace kb::overlap {

/// The terms that bring most to the product of two vectors, with their share in it.
QList<Evidence> sharedTerms(const Pair &pair, const SparseVector &a, const SparseVector &b,
                            const std::vector<quint32> &leftOut = {});

/// The same as the words of one text alone.
QStringList sharedWords(const WeighedProfile &text, const QuotedText &quoted, const WeighedProfile &other);

} // namespace kb::overlap
