// SPDX-License-Identifier: EUPL-1.2
#include "overlap/textscale.h"

#include <algorithm>

namespace kb::overlap {

namespace {

struct ScalePoint
{
    double likeness;
    double points;
};
using Scale = std::array<ScalePoint, 5>;

constexpr Scale Smoothed{{{0, 0}, {0.12, 25}, {0.24, 38}, {0.38, 50}, {0.90, 100}}};
constexpr Scale Unsmoothed{{{0, 0}, {0.085, 25}, {0.15, 38}, {0.22, 50}, {1, 100}}};

const Scale &scaleOf(Smoothing::Reach reach)
{
    return reach == Smoothing::Reach::Neighbours ? Smoothed : Unsmoothed;
}

/// A straight line between the two points of the scale around the value, the last value beyond its end.
double interpolate(const Scale &scale, double value, double ScalePoint::*from, double ScalePoint::*to)
{
    const auto above = std::ranges::upper_bound(scale, value, {}, from);
    if (above == scale.begin())
        return scale.front().*to;
    if (above == scale.end())
        return scale.back().*to;
    const ScalePoint &low = *std::prev(above);
    const double part = (value - low.*from) / (*above.*from - low.*from);
    return low.*to + part * (*above.*to - low.*to);
}

} // namespace

double pointsFor(double likeness, Smoothing::Reach reach)
{
    return interpolate(scaleOf(reach), likeness, &ScalePoint::likeness, &ScalePoint::points);
}

double likenessFor(double points, Smoothing::Reach reach)
{
    return interpolate(scaleOf(reach), points, &ScalePoint::points, &ScalePoint::likeness);
}

double contentOf(double part, const Pair &pair)
{
    const double whole = pair.text.sum();
    if (whole <= 0)
        return 0;
    const double points = pointsFor(whole, reachOf(pair.knowledge()));
    return part / whole * points / (100 * pair.weights().content);
}

Smoothing::Reach reachOf(const Knowledge &knowledge)
{
    return knowledge.axes.isEmpty() ? Smoothing::Reach::OwnTextOnly : Smoothing::Reach::Neighbours;
}

} // namespace kb::overlap
