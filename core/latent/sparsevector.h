// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <vector>

namespace kb::latent {

struct Weight
{
    quint32 id = 0;
    float value = 0;

    bool operator==(const Weight &) const = default;
};

/// Weights by rising id; what is not there is zero.
using SparseVector = std::vector<Weight>;

/// Sums in the order of the ids, so that a pair gives the same bits whichever way it is asked.
double dot(const SparseVector &a, const SparseVector &b);

/// Zero when the feature is not there.
float valueOf(const SparseVector &vector, quint32 id);

/// Scales to length 1; a vector without length becomes empty.
void makeUnit(SparseVector &vector);
/// The same when the squares of its full length are known, which may count more, or less, than is in it.
void makeUnit(SparseVector &vector, double squares);

} // namespace kb::latent
