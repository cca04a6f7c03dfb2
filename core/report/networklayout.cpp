// SPDX-License-Identifier: EUPL-1.2
#include "report/networklayout.h"

#include "report/fieldpacker.h"
#include "report/networkforces.h"

#include <algorithm>
#include <cmath>

namespace kb {

namespace {

constexpr int StepsDown = 4; ///< of a cell: fields stand at quarters of cells
constexpr int StripSteps = int(StripOfName * StepsDown);
constexpr double WiderThanHigh = 2; ///< in cells: a page on its side, below a title
constexpr double FieldWiderThanHigh = 1.5;
constexpr double CellsPerLooseNode = 2;
constexpr double CellsPerGroupedNode = 1.5;
constexpr int FieldStep = 3; ///< cells: a field is as wide, or some times as wide, and its name has some room
constexpr double FreeDown = 0.14; ///< of a cell, as FreeAcross

/// Nodes that stand together: a group, or one that has none.
struct NodeField
{
    int group = -1;
    QList<qsizetype> nodes = {};
    QSize cells = {1, 1}; ///< for its nodes

    int strip() const { return group < 0 ? 0 : StripSteps; }
    int step() const { return group < 0 ? 1 : FieldStep; }
    /// On the board.
    QSize size() const { return {cells.width(), cells.height() * StepsDown + strip()}; }
    double takes() const
    {
        return group < 0 ? CellsPerLooseNode : cells.width() * (cells.height() + StripOfName);
    }
};

/// Whole steps, as near as they come to the side of a square of so many cells.
int acrossFor(double cells)
{
    return FieldStep * std::max(1, int(std::lround(std::sqrt(cells) / FieldStep)));
}

QSize cellsFor(qsizetype nodes)
{
    const double cells = CellsPerGroupedNode * double(nodes);
    const int across = acrossFor(cells * FieldWiderThanHigh);
    return {across, std::max(1, int(std::lround(cells / across)))};
}

/// The largest first, as they find room worst.
QList<NodeField> fieldsOf(const QList<int> &groups)
{
    QList<NodeField> fields;
    for (qsizetype node = 0; node < groups.size(); ++node) {
        const int group = groups[node];
        const auto same = std::ranges::find(fields, group, &NodeField::group);
        if (group < 0 || same == fields.end())
            fields.append(NodeField{.group = group, .nodes = {node}});
        else
            same->nodes.append(node);
    }
    for (NodeField &field : fields) {
        if (field.group >= 0)
            field.cells = cellsFor(field.nodes.size());
    }
    std::ranges::stable_sort(fields, std::ranges::greater{}, [](const NodeField &field) {
        return field.size().width() * field.size().height();
    });
    return fields;
}

QSize boardFor(const QList<NodeField> &fields)
{
    double cells = 1;
    int widest = 1;
    for (const NodeField &field : fields) {
        cells += field.takes();
        widest = std::max(widest, field.cells.width());
    }
    const int across = std::max(widest, acrossFor(cells * WiderThanHigh));
    return {across, int(std::ceil(cells / across)) * StepsDown};
}

/// From edge to edge of that size; what has no extent comes in the middle.
QList<QPointF> stretched(const QList<QPointF> &places, const QSizeF &size)
{
    if (places.isEmpty())
        return {};
    const auto [left, right] = std::ranges::minmax(places, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(places, {}, &QPointF::y);
    const auto over = [](double place, double first, double last, double extent) {
        return last - first < 1e-9 ? extent / 2 : (place - first) * extent / (last - first);
    };
    QList<QPointF> all;
    for (const QPointF &place : places)
        all.append({over(place.x(), left.x(), right.x(), size.width()),
                    over(place.y(), top.y(), bottom.y(), size.height())});
    return all;
}

/// Rounded, so that the last digits of another processor do not show.
double besideMiddle(double place, double cell, double free)
{
    const double aside = std::clamp(place - cell - 0.5, -free, free);
    return cell + 0.5 + std::round(aside * 1000) / 1000;
}

QPointF besideMiddle(QPointF place, QPointF cell)
{
    return {besideMiddle(place.x(), cell.x(), FreeAcross), besideMiddle(place.y(), cell.y(), FreeDown)};
}

/// Each in a cell of its own, and the highest as high as it may stand.
QList<QPointF> placesInCells(const QList<QPointF> &wishes, QSize cells)
{
    FieldPacker packer(cells);
    QList<QPointF> places;
    for (const QPointF &wish : stretched(wishes, cells))
        places.append(besideMiddle(wish, packer.place({1, 1}, wish).topLeft()));
    const double highest = std::ranges::min(places, {}, &QPointF::y).y();
    for (QPointF &place : places)
        place.ry() -= highest - (0.5 - FreeDown);
    return places;
}

QList<QPointF> placesInField(const NodeField &field, const QRectF &found, const QList<QPointF> &wishes)
{
    if (field.group < 0)
        return {besideMiddle(wishes.first(), found.topLeft())};
    QList<QPointF> places = placesInCells(wishes, field.cells);
    for (QPointF &place : places)
        place += found.topLeft() + QPointF(0, StripOfName);
    return places;
}

QPointF meanOf(const QList<QPointF> &places)
{
    QPointF sum;
    for (const QPointF &place : places)
        sum += place;
    return sum / double(std::max<qsizetype>(1, places.size()));
}

QList<QPointF> wishesOf(const QList<QPointF> &places, const QList<qsizetype> &nodes)
{
    QList<QPointF> some;
    for (const qsizetype node : nodes)
        some.append(places[node]);
    return some;
}

/// Where the nodes that a loose node is tied to have their place; else its wish. Between fields there is so
/// little room that the wish alone may bring it far from them.
QPointF besideTied(qsizetype node, const QList<NetworkLine> &lines, const NetworkPlan &plan, QPointF wish)
{
    QList<QPointF> tied;
    for (const NetworkLine &line : lines) {
        const bool isEnd = line.one == node || line.other == node;
        const QPointF place = plan.places[line.one == node ? line.other : line.one];
        if (isEnd && !place.isNull())
            tied.append(place);
    }
    return tied.isEmpty() || plan.fields.isEmpty() ? wish : meanOf(tied);
}

/// From squares of the board to cells, and the other way.
QRectF inCells(const QRect &field)
{
    return {double(field.x()), double(field.y()) / StepsDown, double(field.width()),
            double(field.height()) / StepsDown};
}

QPointF onBoard(QPointF place)
{
    return {place.x(), place.y() * StepsDown};
}

/// Nothing is left free above and below.
void cutTo(const QRectF &used, NetworkPlan &plan)
{
    plan.grid.setHeight(used.height());
    for (QPointF &place : plan.places)
        place.ry() -= used.top();
    for (QRectF &field : plan.fields) {
        if (!field.isNull())
            field.translate(0, -used.top());
    }
}

} // namespace

NetworkPlan layOutNetwork(const QList<int> &groups, const QList<NetworkLine> &lines)
{
    const QList<NodeField> fields = fieldsOf(groups);
    const QSize board = boardFor(fields);
    const QList<QPointF> wishes = stretched(settledNodes(groups, lines), inCells({{}, board}).size());
    NetworkPlan plan{.grid = QSizeF(board.width(), 0), .places = QList<QPointF>(groups.size())};
    plan.fields.resize(groups.isEmpty() ? 0 : *std::ranges::max_element(groups) + 1);
    FieldPacker packer(board, 1.0 / StepsDown);
    QRectF used;
    for (const NodeField &field : fields) {
        QList<QPointF> wished = wishesOf(wishes, field.nodes);
        if (field.group < 0)
            wished.first() = besideTied(field.nodes.first(), lines, plan, wished.first());
        const QRectF found = inCells(packer.place(field.size(), onBoard(meanOf(wished)), field.step()));
        const QList<QPointF> places = placesInField(field, found, wished);
        for (qsizetype at = 0; at < places.size(); ++at)
            plan.places[field.nodes[at]] = places[at];
        if (field.group >= 0)
            plan.fields[field.group] = found;
        used |= found;
    }
    cutTo(used, plan);
    return plan;
}

} // namespace kb
