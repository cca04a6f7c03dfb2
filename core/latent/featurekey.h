// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <vector>

namespace kb::latent {

/// Names a feature in every bank and on every computer: a term (a canonical word or a part of a compound)
/// or a spelling (3 to 5 letters of a word with its borders). Two that fall together do no harm.
using FeatureKey = quint64;

FeatureKey termKey(QStringView canonicalWord);
bool isSpelling(FeatureKey key);
/// The spellings of a word, with repetitions; the whole word when it is shorter than a spelling.
std::vector<FeatureKey> spellingKeys(const QString &foldedWord);

} // namespace kb::latent
