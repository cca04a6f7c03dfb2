// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "latent/sparsevector.h"

#include <QByteArray>

#include <array>
#include <span>

namespace kb::latent {

/// Where a text lies on the latent axes: a vector of length 1 in whole numbers, so that a product does not
/// depend on the order of adding and comes out the same on every computer.
using LatentPlace = std::array<qint16, 256>;

struct FoldedText
{
    LatentPlace place{};
    double reach = 0; ///< length of the vector before it was scaled to 1
};

/// Cosine of two places, to about 1e-4.
double dot(const LatentPlace &a, const LatentPlace &b);

/// What the axes know of one feature, to be kept elsewhere and put together again.
struct FeatureRow
{
    float step = 0; ///< what one step of a loading is worth
    QByteArray loadings;
};

/// The directions in which the texts of a bank differ most: words that keep the same company share a
/// direction (latent semantic analysis over terms and spellings together; README.md has the measurements).
class LatentAxes
{
public:
    /// No axes: every place is the origin.
    LatentAxes() = default;
    /// `texts` are learned vectors with features below `features`. The same texts in the same order give the
    /// same axes. Returns no axes when stopped.
    static LatentAxes learn(std::span<const SparseVector> texts, quint32 features,
                            const std::stop_token &stop = {});

    /// The axes over some of their features only, which are numbered anew in this order. A text without other
    /// features has the same place on them. All rows must come from the same axes.
    static LatentAxes of(std::span<const FeatureRow> rows);
    FeatureRow row(quint32 feature) const;

    bool isEmpty() const { return m_axes == 0; }
    FoldedText fold(const SparseVector &learned) const;
    /// How much one feature, with weight 1, lies in the direction of a place.
    double lean(quint32 feature, const LatentPlace &place) const;

private:
    qsizetype m_axes = 0;
    std::vector<qint8> m_loadings; ///< per feature one row of m_axes numbers
    std::vector<float> m_scales;   ///< per feature, what one step of its row is worth
};

} // namespace kb::latent
