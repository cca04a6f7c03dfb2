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
using Scale = std::span<const ScalePoint>;

constexpr std::array<ScalePoint, 5> Smoothed{{{0, 0}, {0.12, 25}, {0.24, 38}, {0.38, 50}, {0.90, 100}}};
constexpr std::array<ScalePoint, 5> Unsmoothed{{{0, 0}, {0.085, 25}, {0.15, 38}, {0.22, 50}, {1, 100}}};
constexpr std::array<ScalePoint, 5> Aligned{{{0, 0}, {0.30, 25}, {0.44, 38}, {0.55, 50}, {1, 100}}};

Scale scaleOf(Smoothing::Reach reach)
{
    return reach == Smoothing::Reach::Neighbours ? Smoothed : Unsmoothed;
}

/// A straight line between the two points of the scale around the value, the last value beyond its end.
double interpolate(Scale scale, double value, double ScalePoint::*from, double ScalePoint::*to)
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

double pointsForAligned(double likeness)
{
    return interpolate(Aligned, likeness, &ScalePoint::likeness, &ScalePoint::points);
}

double alignedLikenessFor(double points)
{
    return interpolate(Aligned, points, &ScalePoint::points, &ScalePoint::likeness);
}

double contentOf(double part, const Pair &pair)
{
    const double whole = pair.text.sum();
    if (part <= 0 || whole <= 0)
        return 0;
    const double points =
        pair.text.isAligned() ? pointsForAligned(whole) : pointsFor(whole, reachOf(pair.knowledge()));
    return part / whole * points / (100 * pair.weights().content);
}

Smoothing::Reach reachOf(const Knowledge &knowledge)
{
    return knowledge.axes.isEmpty() ? Smoothing::Reach::OwnTextOnly : Smoothing::Reach::Neighbours;
}

} // namespace kb::overlap
