// SPDX-License-Identifier: EUPL-1.2
#include "overlap/reportorder.h"

#include "base/together.h"

#include <algorithm>

namespace kb::overlap {

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
    std::vector<std::pair<QString, qsizetype>> order(size_t(overlaps.size()));
    const auto findPlace = [&, all = std::as_const(overlaps).data()](size_t number) {
        const Overlap &overlap = all[number];
        order[number] = {placeInReport(overlap, codeOf(overlap.a), codeOf(overlap.b)), qsizetype(number)};
    };
    workTogether(
        order.size(), [&] { return findPlace; }, {}, stop);
    sortTogether(order, stop);
    if (stop.stop_requested())
        return;

    QList<Overlap> sorted;
    sorted.reserve(overlaps.size());
    for (const auto &[place, number] : order)
        sorted.append(std::move(overlaps[number]));
    overlaps = std::move(sorted);
}

} // namespace kb::overlap
