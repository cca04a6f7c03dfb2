// SPDX-License-Identifier: EUPL-1.2
#include "overlap/reportorder.h"

#include "base/together.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace kb::overlap {

namespace {

/// The place in the report in its parts: of most pairs the first ones tell which comes first.
struct Place
{
    OverlapLevel level = OverlapLevel::Weak;
    qint64 urgentBy = std::numeric_limits<qint64>::max();
    bool isFixed = false;
    int lost = 0; ///< points below the full score
    QString first;
    QString second;
    const Overlap *pair = nullptr;

    Place() = default;
    Place(const Overlap &overlap, const QString &codeA, const QString &codeB)
        : level(overlap.level)
        , isFixed(!overlap.canStillChange)
        , lost(100 - overlap.score)
        , first(std::min(codeA, codeB))
        , second(std::max(codeA, codeB))
        , pair(&overlap)
    {
        if (overlap.urgentBy.isValid())
            urgentBy = overlap.urgentBy.toJulianDay();
    }

    auto parts() const { return std::tie(level, urgentBy, isFixed, lost, first, second); }

    bool operator<(const Place &other) const
    {
        if (parts() != other.parts())
            return parts() < other.parts();
        return std::pair(textOf(pair->a), textOf(pair->b)) <
               std::pair(textOf(other.pair->a), textOf(other.pair->b));
    }
};

} // namespace

QString placeInReport(const Overlap &overlap, const QString &codeA, const QString &codeB)
{
    static const QString Never = QStringLiteral("9999-12-31");
    const bool isUrgent = overlap.urgentBy.isValid();
    const QStringList keys{QString::number(int(overlap.level)),
                           isUrgent ? overlap.urgentBy.toString(Qt::ISODate) : Never,
                           QString::number(overlap.canStillChange ? 0 : 1),
                           QStringLiteral("%1").arg(100 - overlap.score, 3, 10, QLatin1Char('0')),
                           std::min(codeA, codeB),
                           std::max(codeA, codeB),
                           textOf(overlap.a),
                           textOf(overlap.b)};
    return keys.join(u'\t');
}

void sortForReport(QList<Overlap> &overlaps, const std::function<QString(const Uid &)> &codeOf,
                   const std::stop_token &stop)
{
    std::vector<Place> order(size_t(overlaps.size()));
    Overlap *const all = overlaps.data();
    const auto findPlace = [&](size_t number) {
        const Overlap &overlap = all[number];
        order[number] = Place(overlap, codeOf(overlap.a), codeOf(overlap.b));
    };
    workTogether(
        order.size(), [&] { return findPlace; }, {}, stop);
    sortTogether(order, stop);
    if (stop.stop_requested())
        return;

    QList<Overlap> sorted;
    sorted.reserve(overlaps.size());
    for (const Place &place : order)
        sorted.append(std::move(all[place.pair - all]));
    overlaps = std::move(sorted);
}

} // namespace kb::overlap
