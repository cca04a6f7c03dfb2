// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>

namespace kb::bench {

/// What scikit-learn takes to multiply the weighed terms of texts with each other; its reading is not in it.
struct SparseProduct
{
    double milliseconds = 0;
    double pairs = 0; ///< with at least the likeness asked for, each counted once
    double share = 1; ///< of the rows that were multiplied; the rest is reckoned
};

/// Nothing when python3 or scikit-learn is not installed. Writes a file in the folder.
Result<std::optional<SparseProduct>> sparseProduct(const QStringList &texts, double alike,
                                                   const QString &folder);

} // namespace kb::bench
