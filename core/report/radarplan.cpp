// SPDX-License-Identifier: EUPL-1.2
#include "report/radarplan.h"

#include "report/labels.h"
#include "report/words.h"

namespace kb {

namespace {

constexpr int LikelyFrom = 4;
constexpr int PossibleFrom = 3;
constexpr int FieldsOfDestep = int(codesOf<Destep>.size());

QList<int> radarSectorsOf(const QList<Destep> &fields)
{
    QList<int> sectors;
    for (const Destep field : fields)
        sectors.append(int(field));
    return sectors.isEmpty() ? QList<int>{FieldsOfDestep} : sectors;
}

QList<RadarEntry> entriesInReadingOrder(const QList<RadarPosition> &positions)
{
    QList<RadarEntry> entries;
    for (qsizetype i = 0; i < positions.size(); ++i) {
        for (const int sector : radarSectorsOf(positions[i].destep))
            entries.append(RadarEntry{i, {sector, int(positions[i].horizon)}});
    }
    std::ranges::stable_sort(
        entries, {}, [](const RadarEntry &entry) { return std::pair(entry.spot.sector, entry.spot.ring); });
    return entries;
}

} // namespace

RadarPlan radarPlan(const QList<RadarPosition> &positions)
{
    RadarPlan plan{.entries = entriesInReadingOrder(positions)};
    QList<RadarSpot> spots;
    for (const RadarEntry &entry : plan.entries)
        spots.append(entry.spot);
    const bool hasRest = !spots.isEmpty() && spots.last().sector == FieldsOfDestep;
    plan.grid = {.sectors = FieldsOfDestep + int(hasRest), .rings = int(codesOf<Horizon>.size())};
    plan.places = layOutRadar(plan.grid, spots);
    return plan;
}

QList<QPointF> middlesOfMarks(const RadarPlan &plan, const DrawnRadar &drawn, const QList<double> &radii)
{
    QList<RadarPlace> marks;
    for (qsizetype entry = 0; entry < plan.entries.size(); ++entry)
        marks.append({plan.entries[entry].spot, plan.places[entry], radii[entry] / drawn.radius});
    QList<QRectF> names;
    for (const QRectF &name : drawn.names)
        names.append({(name.topLeft() - drawn.middle) / drawn.radius, name.size() / drawn.radius});
    QList<QPointF> middles = besideNames(plan.grid, marks, names);
    for (QPointF &middle : middles)
        middle = drawn.middle + middle * drawn.radius;
    return middles;
}

QString radarSectorName(int sector)
{
    return sector < FieldsOfDestep ? label(Destep(sector)) : Report::tr("No field chosen");
}

RadarForm radarForm(int likelihood)
{
    if (likelihood >= LikelyFrom)
        return RadarForm::Full;
    return likelihood >= PossibleFrom ? RadarForm::Half : RadarForm::Open;
}

QString radarCode(const QString &refcode)
{
    const QString unit = refcode.section(u'-', 0, 0);
    const QString number = refcode.section(u'-', -1);
    bool isNumber = false;
    const int plain = number.toInt(&isNumber);
    return isNumber ? QStringLiteral("%1 %2").arg(unit).arg(plain) : refcode;
}

} // namespace kb
