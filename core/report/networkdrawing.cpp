// SPDX-License-Identifier: EUPL-1.2
#include "report/networkdrawing.h"

#include "report/overlapwords.h"
#include "report/radarplan.h"
#include "report/wordroom.h"
#include "report/words.h"
#include "report/wordswidth.h"

#include <set>

namespace kb {

namespace {

using namespace doc;

constexpr double NodeRadius = 5.5; ///< points
constexpr double LegendHeight = 22;
constexpr double HighestCell = 64;
constexpr double LowestCell = 36; ///< a code stands between two questions
constexpr int FormsOfUnits = 8;
constexpr double StrongWidth = 1.8;
constexpr double RoomOfNode = 2 * (NodeRadius + 3); ///< words begin beside it
constexpr int FurthestLines = 3;                    ///< between a group and its name
constexpr double LineOfNames = 1.1 * HeightOfWords;
constexpr std::array SharesOfNames{2, 3, 5, 7}; ///< of the width, for the name of a group: as much as fits

/// So that each sort of tie pulls by its level.
double strengthOf(OverlapLevel level)
{
    switch (level) {
    case OverlapLevel::Strong:
        return 1;
    case OverlapLevel::Probable:
        return 0.6;
    case OverlapLevel::Weak:
        break;
    }
    return 0.3;
}

Stroke strokeOf(OverlapLevel level)
{
    switch (level) {
    case OverlapLevel::Strong:
        return Stroke::Solid;
    case OverlapLevel::Probable:
        return Stroke::Dashed;
    case OverlapLevel::Weak:
        break;
    }
    return Stroke::Dotted;
}

/// Square, triangle and diamond around a middle, as large as the circle looks.
QList<QPointF> cornersOf(int form, QPointF middle)
{
    const double reach = NodeRadius;
    if (form == 1)
        return {middle + QPointF(-reach, -reach) * 0.9, middle + QPointF(reach, -reach) * 0.9,
                middle + QPointF(reach, reach) * 0.9, middle + QPointF(-reach, reach) * 0.9};
    if (form == 2)
        return {middle + QPointF(0, -reach) * 1.25, middle + QPointF(reach, 0.75 * reach) * 1.15,
                middle + QPointF(-reach, 0.75 * reach) * 1.15};
    return {middle + QPointF(0, -reach) * 1.3, middle + QPointF(reach, 0) * 1.3,
            middle + QPointF(0, reach) * 1.3, middle + QPointF(-reach, 0) * 1.3};
}

/// Four forms, whole and then open.
Drawn nodeOf(int unit, QPointF middle)
{
    const int form = unit % (FormsOfUnits / 2);
    const Filling filling = unit % FormsOfUnits < FormsOfUnits / 2 ? Filling::Whole : Filling::None;
    if (form == 0)
        return DrawnCircle{middle, NodeRadius, filling};
    return DrawnShape{cornersOf(form, middle), filling};
}

/// Whether words may stand where a line runs through them.
enum class Crossing { Avoided, Allowed };

class NetworkDrawer
{
public:
    NetworkDrawer(const QuestionNetwork &network, const NetworkPlan &plan, double width, double highestCell)
        : m_network(network)
        , m_plan(plan)
        , m_across(width / std::max(1, plan.grid.width()))
        , m_down(std::min(highestCell, m_across))
        , m_size(width, LegendHeight + m_down * plan.grid.height())
    {
        std::set<QString> units;
        for (const NetworkQuestion &question : network.questions)
            units.insert(question.unit);
        m_units = QStringList(units.begin(), units.end());
    }

    SpotDrawing drawn()
    {
        drawLegend();
        for (const NetworkTie &tie : m_network.ties)
            drawTie(tie);
        for (qsizetype node = 0; node < m_network.questions.size(); ++node)
            drawNode(node);
        for (qsizetype node = 0; node < m_network.questions.size(); ++node)
            drawCode(node);
        for (int group = 0; group < m_network.groups.size(); ++group)
            drawGroup(group);
        return {{Report::tr("Network of questions"), m_size, m_pieces}, m_spots};
    }

private:
    QPointF placeOf(qsizetype node) const
    {
        const QPointF place = m_plan.places[node];
        return {place.x() * m_across, LegendHeight + place.y() * m_down};
    }

    QRectF roomOf(qsizetype node) const { return roomAround(placeOf(node), RoomOfNode, RoomOfNode); }

    int unitOf(qsizetype node) const { return int(m_units.indexOf(m_network.questions[node].unit)); }

    void drawLegend()
    {
        double left = NodeRadius + 2;
        for (int unit = 0; unit < m_units.size(); ++unit) {
            const double words = widthOfWords(m_units[unit], Boldness::Plain);
            m_pieces << nodeOf(unit, {left, LegendHeight / 2})
                     << DrawnWords{{left + 2 * NodeRadius, LegendHeight / 2},
                                   m_units[unit],
                                   Boldness::Plain,
                                   0,
                                   Anchor::Start};
            left += 5 * NodeRadius + words;
        }
    }

    /// From edge to edge, so that an open form stays open.
    void drawTie(const NetworkTie &tie)
    {
        const QLineF whole(placeOf(tie.one), placeOf(tie.other));
        const double end = std::min(0.4, 1.4 * NodeRadius / std::max(1.0, whole.length()));
        m_pieces << DrawnLine{whole.pointAt(end), whole.pointAt(1 - end), Shade::Soft, strokeOf(tie.level),
                              tie.level == OverlapLevel::Strong ? StrongWidth : 0};
        m_room.addLine(whole);
    }

    void drawNode(qsizetype node)
    {
        m_pieces << nodeOf(unitOf(node), placeOf(node));
        const QRectF room = roomAround(placeOf(node), 3 * NodeRadius, 3 * NodeRadius);
        m_room.take(room);
        DrawnSpot spot{.place = room, .spoken = spokenOf(node), .leadsTo = {}};
        for (const qsizetype tie : m_network.tiesOf(node))
            spot.leadsTo.append(m_network.otherEnd(m_network.ties[tie], node));
        m_spots.append(spot);
    }

    QString spokenOf(qsizetype node) const
    {
        const NetworkQuestion &question = m_network.questions[node];
        QStringList ties;
        for (const qsizetype at : m_network.tiesOf(node)) {
            const NetworkTie &tie = m_network.ties[at];
            ties.append(QStringLiteral("%1 (%2)").arg(m_network.questions[m_network.otherEnd(tie, node)].code,
                                                      label(tie.level)));
        }
        const QString group = m_network.groupOf(node);
        return Report::tr("%1, %2. Group: %3. Overlaps with %4.")
            .arg(question.code, question.title, group.isEmpty() ? Report::tr("none") : group,
                 ties.join(QStringLiteral(", ")));
    }

    /// Better with a line through it than without a code.
    void drawCode(qsizetype node)
    {
        const QString code = radarCode(m_network.questions[node].code);
        for (const Crossing crossing : {Crossing::Avoided, Crossing::Allowed}) {
            if (drawWords(code, Boldness::Plain, roomOf(node), crossing))
                return;
        }
    }

    /// At the first place around something where nothing else stands; false when there is none.
    bool drawWords(const QString &words, Boldness boldness, const QRectF &something, Crossing crossing)
    {
        const double width = widthOfWords(words, boldness);
        for (const QPointF &place : placesAround(something, width)) {
            QRectF room = roomAround(place, width, HeightOfWords);
            room.moveLeft(std::clamp(room.left(), 0.0, std::max(0.0, m_size.width() - width)));
            if (!m_room.isFree(room) || room.top() < LegendHeight || room.bottom() > m_size.height())
                continue;
            if (crossing == Crossing::Avoided && m_room.isCrossed(room))
                continue;
            m_room.take(room);
            m_pieces << DrawnWords{room.center(), words, boldness};
            return true;
        }
        return false;
    }

    QRectF roomOfGroup(int group) const
    {
        QRectF around;
        for (qsizetype node = 0; node < m_network.questions.size(); ++node) {
            if (m_network.questions[node].group == group)
                around = around.united(roomOf(node));
        }
        return around;
    }

    /// Rather shorter than struck through.
    void drawGroup(int group)
    {
        const QRectF around = roomOfGroup(group);
        if (around.isNull())
            return;
        for (const Crossing crossing : {Crossing::Avoided, Crossing::Allowed}) {
            for (const int share : SharesOfNames) {
                const double width = m_size.width() / share;
                const QString name = elidedWords(m_network.groups[group], Boldness::Bold, width);
                if (drawGroupName(name, around, crossing))
                    return;
            }
        }
    }

    /// Near the group, or else with some room between; rather further away than shorter.
    bool drawGroupName(const QString &name, const QRectF &around, Crossing crossing)
    {
        for (int step = 0; step <= FurthestLines; ++step) {
            const double away = step * LineOfNames;
            if (drawWords(name, Boldness::Bold, around.adjusted(-away, -away, away, away), crossing))
                return true;
        }
        return false;
    }

    const QuestionNetwork &m_network;
    const NetworkPlan &m_plan;
    double m_across;
    double m_down;
    QSizeF m_size;
    QStringList m_units;
    QList<Drawn> m_pieces;
    QList<DrawnSpot> m_spots;
    WordRoom m_room;
};

} // namespace

QList<qsizetype> QuestionNetwork::tiesOf(qsizetype question) const
{
    QList<qsizetype> found;
    for (qsizetype tie = 0; tie < ties.size(); ++tie) {
        if (ties[tie].one == question || ties[tie].other == question)
            found.append(tie);
    }
    return found;
}

QString QuestionNetwork::groupOf(qsizetype question) const
{
    return groups.value(questions[question].group);
}

NetworkPlan planOf(const QuestionNetwork &network)
{
    QList<int> groups;
    QList<NetworkLine> lines;
    for (const NetworkQuestion &question : network.questions)
        groups.append(question.group);
    for (const NetworkTie &tie : network.ties)
        lines.append({tie.one, tie.other, strengthOf(tie.level)});
    return layOutNetwork(groups, lines);
}

SpotDrawing networkDrawing(const QuestionNetwork &network, const NetworkPlan &plan, double width)
{
    return NetworkDrawer(network, plan, width, HighestCell).drawn();
}

SpotDrawing networkDrawing(const QuestionNetwork &network, const NetworkPlan &plan, const QSizeF &room)
{
    const double fitting = (room.height() - LegendHeight) / std::max(1, plan.grid.height());
    return NetworkDrawer(network, plan, room.width(), std::clamp(fitting, LowestCell, HighestCell)).drawn();
}

} // namespace kb
