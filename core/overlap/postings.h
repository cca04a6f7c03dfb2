// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "latent/sparsevector.h"

namespace kb::overlap {

using latent::dot;
using latent::SparseVector;
using latent::Weight;

/// Which records have a feature, and how heavily: an inverted index.
class Postings
{
public:
    /// Records come by rising number.
    void add(quint32 record, const SparseVector &vector);
    void remove(quint32 record, const SparseVector &vector);

    /// The product of the vector with that of each of the first `records` records, by record number.
    std::vector<double> products(const SparseVector &vector, size_t records) const;

private:
    std::vector<SparseVector> m_records; ///< by feature
};

/// One vector laid out to be multiplied with many.
class SpreadVector
{
public:
    /// Takes the place of the vector before.
    void spread(const SparseVector &vector);
    /// The same bits as dot() of the two.
    double dot(const SparseVector &other) const;

private:
    SparseVector m_vector;
    std::vector<float> m_values; ///< by feature
};

} // namespace kb::overlap
