// SPDX-License-Identifier: EUPL-1.2
#include "report/networkdrawing.h"

#include "report/namedgroup.h"
#include "report/networkwords.h"
#include "report/overlapwords.h"
#include "report/radarplan.h"
#include "report/words.h"
#include "report/wordswidth.h"

#include <set>
#include <utility>

namespace kb {

namespace {

using namespace doc;

constexpr double NodeRadius = 5.5; ///< points
constexpr int FormsOfUnits = 8;
constexpr double StrongWidth = 1.8;
constexpr double SpotOfNode = 14; ///< what the keyboard and the pointer are at
constexpr double RoomOfNode = 22; ///< words begin beside it, outside the ring of the keyboard

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

class NetworkDrawer
{
public:
    NetworkDrawer(const QuestionNetwork &network, const NetworkPlan &plan, double width, double highestCell)
        : m_network(network)
        , m_scale(plan, width, highestCell)
    {
        std::set<QString> units;
        for (const NetworkQuestion &question : network.questions)
            units.insert(question.unit);
        m_units = QStringList(units.begin(), units.end());
    }

    SpotDrawing drawn()
    {
        for (const NetworkTie &tie : m_network.ties)
            m_room.addLine(lineOf(tie));
        for (qsizetype node = 0; node < m_network.questions.size(); ++node)
            drawNode(node);
        for (int group = 0; group < m_network.groups.size(); ++group)
            drawName(group);
        for (qsizetype node = 0; node < m_network.questions.size(); ++node)
            drawCode(node);
        const QList<Drawn> nodesAndWords = std::exchange(m_pieces, {});
        drawLegend();
        for (const NetworkTie &tie : m_network.ties)
            drawTie(tie);
        return {{Report::tr("Network of questions"), m_scale.size(), m_pieces + nodesAndWords}, m_spots};
    }

private:
    QPointF placeOf(qsizetype node) const { return m_scale.placeOf(node); }

    int unitOf(qsizetype node) const { return int(m_units.indexOf(m_network.questions[node].unit)); }

    void drawLegend()
    {
        double left = NodeRadius + 2;
        for (int unit = 0; unit < m_units.size(); ++unit) {
            const double words = widthOfWords(m_units[unit], Boldness::Plain);
            m_pieces << nodeOf(unit, {left, NetworkScale::LegendHeight / 2})
                     << DrawnWords{{left + 2 * NodeRadius, NetworkScale::LegendHeight / 2},
                                   m_units[unit],
                                   Boldness::Plain,
                                   0,
                                   Anchor::Start};
            left += 5 * NodeRadius + words;
        }
    }

    QLineF lineOf(const NetworkTie &tie) const { return {placeOf(tie.one), placeOf(tie.other)}; }

    /// From edge to edge, so that an open form stays open; where words had to stand on it, it makes way.
    void drawTie(const NetworkTie &tie)
    {
        const QLineF whole = lineOf(tie);
        const double end = std::min(0.4, 1.4 * NodeRadius / std::max(1.0, whole.length()));
        for (const QLineF &piece : besideWords({whole.pointAt(end), whole.pointAt(1 - end)}, m_words))
            m_pieces << DrawnLine{piece.p1(), piece.p2(), Shade::Soft, strokeOf(tie.level),
                                  tie.level == OverlapLevel::Strong ? StrongWidth : 0};
    }

    void drawNode(qsizetype node)
    {
        m_pieces << nodeOf(unitOf(node), placeOf(node));
        const QRectF room = roomAround(placeOf(node), SpotOfNode, SpotOfNode);
        m_room.take(room);
        DrawnSpot spot{.place = room, .spoken = spokenOf(node), .leadsTo = {}};
        for (const qsizetype tie : m_network.tiesOf(node))
            spot.leadsTo.append(m_network.otherEnd(m_network.ties[tie], node));
        m_spots.append(spot);
    }

    QString spokenOf(qsizetype node) const
    {
        const NetworkQuestion &question = m_network.questions[node];
        if (m_network.isWithoutTies(node))
            return Report::tr("%1, %2. Group: %3. Its overlap is weaker than what is shown.")
                .arg(question.code, question.title, m_network.groupOf(node));
        QStringList ties;
        for (const qsizetype at : m_network.tiesOf(node)) {
            const NetworkTie &tie = m_network.ties[at];
            ties.append(QStringLiteral("%1 (%2)").arg(m_network.questions[m_network.otherEnd(tie, node)].code,
                                                      levelWords(tie)));
        }
        const QString group = m_network.groupOf(node);
        return Report::tr("%1, %2. Group: %3. Overlaps with %4.")
            .arg(question.code, question.title, group.isEmpty() ? Report::tr("none") : group,
                 ties.join(QStringLiteral(", ")));
    }

    void drawName(int group)
    {
        const std::optional<NamedGroup> name = namedGroup(m_network, m_scale, group, m_room);
        if (!name)
            return;
        m_room.take(name->room);
        m_words.append(name->room);
        QPointF middle(name->room.center().x(), name->room.top() + HeightOfWords / 2);
        for (const QString &line : name->lines) {
            m_pieces << DrawnWords{middle, line, Boldness::Bold};
            middle.ry() += HeightOfWords;
        }
    }

    /// Better on a line, which then makes way, than without a code.
    void drawCode(qsizetype node)
    {
        const QString code = radarCode(m_network.questions[node].code);
        const double width = widthOfWords(code, Boldness::Plain);
        const QRectF around = roomAround(placeOf(node), RoomOfNode, RoomOfNode);
        for (const Crossing crossing : {Crossing::Avoided, Crossing::Allowed}) {
            for (const QPointF &place : placesAround(around, width)) {
                QRectF room = roomAround(place, width, HeightOfWords);
                room.moveLeft(std::clamp(room.left(), 0.0, std::max(0.0, m_scale.size().width() - width)));
                if (!hasRoom(room, crossing))
                    continue;
                m_room.take(room);
                m_words.append(room);
                m_pieces << DrawnWords{room.center(), code};
                return;
            }
        }
    }

    bool hasRoom(const QRectF &room, Crossing crossing) const
    {
        const bool isOnSheet =
            room.top() >= NetworkScale::LegendHeight && room.bottom() <= m_scale.size().height();
        return isOnSheet && m_room.isFree(room) && (crossing == Crossing::Allowed || !m_room.isCrossed(room));
    }

    const QuestionNetwork &m_network;
    NetworkScale m_scale;
    QStringList m_units;
    QList<Drawn> m_pieces;
    QList<DrawnSpot> m_spots;
    WordRoom m_room;
    QList<QRectF> m_words; ///< where names and codes stand
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
    return NetworkDrawer(network, plan, width, NetworkScale::HighestCell).drawn();
}

SpotDrawing networkDrawing(const QuestionNetwork &network, const NetworkPlan &plan, const QSizeF &room)
{
    const double beside = NetworkScale::LegendHeight + NetworkScale::RoomBelow;
    const double fitting = (room.height() - beside) / std::max(1.0, plan.grid.height());
    return NetworkDrawer(network, plan, room.width(),
                         std::clamp(fitting, NetworkScale::LowestCell, NetworkScale::HighestCell))
        .drawn();
}

} // namespace kb
