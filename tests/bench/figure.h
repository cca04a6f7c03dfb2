// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace kb::bench {

/// A number and its unit: its key in JSON, and with spaces the head of its column.
struct Value
{
    QLatin1StringView unit;
    double number = 0;
};

/// What one thing takes.
struct Figure
{
    QString what;
    QList<Value> values;
    std::optional<Value> atMost = {};  ///< what is wanted: the value of that unit is no higher
    std::optional<Value> atLeast = {}; ///< the same, no lower

    bool isMissed() const
    {
        const auto misses = [this](const Value &value) {
            return (atMost && value.unit == atMost->unit && !(value.number <= atMost->number)) ||
                   (atLeast && value.unit == atLeast->unit && !(value.number >= atLeast->number));
        };
        return std::ranges::any_of(values, misses);
    }
};

inline constexpr QLatin1StringView CpuMs("cpu_ms");
inline constexpr QLatin1StringView WallMs("wall_ms");
inline constexpr QLatin1StringView LongestMs("longest_ms"); ///< on the wall
inline constexpr QLatin1StringView P50("p50_ms");           ///< of the processor, as P95
inline constexpr QLatin1StringView P95("p95_ms");
inline constexpr QLatin1StringView RatioP50("ratio_p50"); ///< ours, as a part of the time of that row
inline constexpr QLatin1StringView RatioP95("ratio_p95");
inline constexpr QLatin1StringView Ratio("ratio"); ///< ours, as a part of the limit of the same run
inline constexpr QLatin1StringView Share("share"); ///< of the whole
inline constexpr QLatin1StringView Megabytes("mb");
inline constexpr QLatin1StringView Microseconds("us"); ///< of the processor, for each
inline constexpr QLatin1StringView Count("count");
inline constexpr QLatin1StringView Exponent("exponent");

} // namespace kb::bench
