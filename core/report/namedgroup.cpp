// SPDX-License-Identifier: EUPL-1.2
#include "report/namedgroup.h"

#include "report/wordswidth.h"

namespace kb {

namespace {

using namespace doc;

constexpr double BelowName = 3; ///< points

/// How much of some words finds room in a line, up to a space; 0 when not even the first word does.
qsizetype endOfLine(const QString &words, double width)
{
    qsizetype end = words.size();
    while (end > 0 && widthOfWords(words.first(end), Boldness::Bold) > width)
        end = words.lastIndexOf(u' ', end - 1);
    return std::max<qsizetype>(0, end);
}

/// No more lines than it needs; the last is as long as there is room for.
QStringList inLines(const QString &name, double width, int most)
{
    QStringList lines;
    QString rest = name;
    while (lines.size() < most - 1) {
        const qsizetype end = endOfLine(rest, width);
        if (end == 0 || end == rest.size())
            break;
        lines.append(rest.first(end));
        rest = rest.sliced(end + 1);
    }
    return lines << elidedWords(rest, Boldness::Bold, width);
}

class GroupNamer
{
public:
    GroupNamer(const QuestionNetwork &network, const NetworkScale &scale, int group, const WordRoom &taken)
        : m_network(network)
        , m_scale(scale)
        , m_group(group)
        , m_taken(taken)
    {
        for (qsizetype node = 0; node < network.questions.size(); ++node) {
            if (network.questions[node].group == group)
                m_places.append(scale.placeOf(node));
        }
    }

    std::optional<NamedGroup> named() const
    {
        if (m_places.isEmpty())
            return {};
        const QString name = m_network.groups[m_group];
        const QRectF strip = stripOfField();
        const QRectF acrossAll(0, strip.top(), m_scale.size().width(), strip.height());
        const int most = std::max(2, int(strip.height() / HeightOfWords));
        for (const Crossing crossing : {Crossing::Avoided, Crossing::Allowed}) {
            for (const auto &[lines, room] : {std::pair(QStringList{name}, acrossAll),
                                              std::pair(inLines(name, strip.width(), most), strip),
                                              std::pair(inLines(name, strip.width(), 2), strip),
                                              std::pair(inLines(name, strip.width(), 1), strip)}) {
                if (const auto found = roomIn(room, lines, crossing))
                    return NamedGroup{lines, *found};
            }
        }
        return {};
    }

private:
    /// Names keep so far from questions of others, which is further than from their own.
    double keptAway() const { return std::max(m_scale.cell().width(), m_scale.cell().height()) / 2; }

    /// Nothing but this name stands there, in two lines too; no question beside the field is too near.
    QRectF stripOfField() const
    {
        const QRectF field = m_scale.fieldOf(m_group);
        constexpr double rounding = 0.5;
        const double beside = keptAway() + rounding - (0.5 - FreeAcross) * m_scale.cell().width();
        return {field.left() + beside, field.top(), field.width() - 2 * beside,
                StripOfName * m_scale.cell().height() - BelowName};
    }

    /// Above the highest question: in the middle of all, or just there, or as far to a side as that can be.
    QList<double> lefts(double width) const
    {
        const auto [first, last] = std::ranges::minmax(m_places, {}, &QPointF::x);
        const double highest = std::ranges::min(m_places, {}, &QPointF::y).x();
        const double middle = (first.x() + last.x()) / 2;
        return {std::clamp(middle - width / 2, highest - width, highest), highest - width / 2, highest,
                highest - width};
    }

    std::optional<QRectF> roomIn(const QRectF &strip, const QStringList &lines, Crossing crossing) const
    {
        double width = 0;
        for (const QString &line : lines)
            width = std::max(width, widthOfWords(line, Boldness::Bold));
        const double height = HeightOfWords * double(lines.size());
        for (const double wish : lefts(width)) {
            const double left = std::max(strip.left(), std::min(wish, strip.right() - width));
            const QRectF room(left, strip.bottom() - height, width, height);
            const bool isCrossed = crossing == Crossing::Avoided && m_taken.isCrossed(room);
            if (width <= strip.width() && m_taken.isFree(room) && !isCrossed && !belongsElsewhere(room))
                return room;
        }
        return {};
    }

    /// It lies in the field of another group, or near a question that is not of this one.
    bool belongsElsewhere(const QRectF &room) const
    {
        for (qsizetype other = 0; other < m_scale.fields(); ++other) {
            if (other != m_group && m_scale.fieldOf(other).intersects(room))
                return true;
        }
        for (qsizetype node = 0; node < m_network.questions.size(); ++node) {
            const QRectF around = roomAround(m_scale.placeOf(node), 2 * keptAway(), m_scale.cell().height());
            if (m_network.questions[node].group != m_group && around.intersects(room))
                return true;
        }
        return false;
    }

    const QuestionNetwork &m_network;
    const NetworkScale &m_scale;
    int m_group;
    const WordRoom &m_taken;
    QList<QPointF> m_places;
};

} // namespace

std::optional<NamedGroup> namedGroup(const QuestionNetwork &network, const NetworkScale &scale, int group,
                                     const WordRoom &taken)
{
    return GroupNamer(network, scale, group, taken).named();
}

} // namespace kb
