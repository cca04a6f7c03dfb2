// SPDX-License-Identifier: EUPL-1.2
#include "pictures/radarview.h"

#include "models/signalcolumns.h"
#include "report/labels.h"
#include "wording/colours.h"
#include "wording/markshape.h"
#include "wording/type.h"

#include <QPainter>

#include <numbers>
#include <numeric>

namespace kb {

namespace {

constexpr double SmallestMark = 8; ///< pixels, for impact 1
constexpr double PerImpact = 2.5;
constexpr double FullRadar =
    450; ///< pixels; in a smaller one the marks are smaller, so that they stand apart
constexpr double SmallestShare = 0.7;
constexpr double NameGap = 8; ///< between the outer ring and the names of the fields

Shape shapeOf(int likelihood)
{
    switch (radarForm(likelihood)) {
    case RadarForm::Full:
        return Shape::Disc;
    case RadarForm::Half:
        return Shape::HalfDisc;
    case RadarForm::Open:
        break;
    }
    return Shape::Ring;
}

/// Where words of that size may stand: below the mark, above it or beside it.
QList<QRectF> roomsAround(const QRectF &mark, const QSizeF &words)
{
    const QSizeF away = (mark.size() + words) / 2;
    QList<QRectF> rooms;
    for (const QPointF &way : {QPointF(0, away.height()), QPointF(0, -away.height()),
                               QPointF(away.width(), 0), QPointF(-away.width(), 0)}) {
        QRectF room(QPointF(), words);
        room.moveCenter(mark.center() + way);
        rooms.append(room);
    }
    return rooms;
}

/// Null where each lies over something.
const QRectF *firstFreeRoom(const QList<QRectF> &rooms, const QList<QRectF> &taken)
{
    const auto found = std::ranges::find_if(rooms, [&](const QRectF &room) {
        return std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(room); });
    });
    return found == rooms.end() ? nullptr : &*found;
}

} // namespace

RadarView::RadarView(QWidget *parent)
    : Picture(parent)
{
    setAccessibleName(tr("Radar of signals"));
    setAccessibleDescription(tr("The arrow keys walk over the signals, Enter opens one."));
}

void RadarView::show(const QList<SignalLine> &signals_)
{
    const SignalLine *before = signalAt(current());
    const Uid wasAt = before ? before->uid : Uid();
    m_signals = signals_;
    QList<RadarPosition> positions;
    for (const SignalLine &signal : m_signals)
        positions.append({signal.destep, signal.horizon});
    m_plan = radarPlan(positions);
    renew();
    const auto same = std::ranges::find(m_plan.entries, wasAt,
                                        [&](const RadarEntry &mark) { return m_signals[mark.signal].uid; });
    if (!wasAt.isNull() && same != m_plan.entries.end())
        setCurrent(int(same - m_plan.entries.begin()));
}

const SignalLine *RadarView::signalAt(int point) const
{
    return point >= 0 && point < m_plan.entries.size() ? &m_signals[m_plan.entries[point].signal] : nullptr;
}

/// Leaves room for the names around it, of which those above and below stand in its corners.
QRectF RadarView::circle(const QSizeF &size) const
{
    const double line = fontMetrics().lineSpacing();
    const double side = std::max(40.0, std::min(size.width() - 5 * line, size.height() - 3.5 * line));
    return {(size.width() - side) / 2, (size.height() - side) / 2, side, side};
}

QList<PicturePoint> RadarView::layOut(const QSizeF &size) const
{
    const QRectF around = circle(size);
    const double share = std::clamp(around.width() / FullRadar, SmallestShare, 1.0);
    QList<PicturePoint> points;
    for (qsizetype i = 0; i < m_plan.places.size(); ++i) {
        const SignalLine &signal = m_signals[m_plan.entries[i].signal];
        const double side = share * (SmallestMark + PerImpact * (signal.impact - 1));
        const QPointF middle = around.center() + m_plan.places[i] * around.width() / 2;
        points.append({QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side),
                       tr("%1, %2. %3, %4. Impact %5, likelihood %6.")
                           .arg(signal.refcode, signal.title, radarSectorName(m_plan.entries[i].spot.sector),
                                label(signal.horizon))
                           .arg(signal.impact)
                           .arg(signal.likelihood)});
    }
    return points;
}

void RadarView::draw(QPainter &painter) const
{
    drawRings(painter);
    drawSectors(painter);
    for (int point = 0; point < m_plan.entries.size(); ++point)
        drawMark(painter, point);
    drawNames(painter);
}

/// Where the name of a ring stands: inside it, beside the line that goes up.
QRectF RadarView::ringWords(int ring, const QFontMetrics &metrics) const
{
    const QRectF around = circle(size());
    const double outer = m_plan.grid.innerRadius(ring) * around.width() / 2;
    QRectF words = metrics.boundingRect(label(Horizon(ring - 1)));
    words.moveTopLeft(around.center() + QPointF(4, 2 - outer));
    return words;
}

void RadarView::drawRings(QPainter &painter) const
{
    const QRectF around = circle(size());
    const double radius = around.width() / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setFont(fontOf(Type::Caption, Weight::Regular, font()));
    for (int ring = m_plan.grid.rings; ring > 0; --ring) {
        const double outer = m_plan.grid.innerRadius(ring) * radius;
        painter.setPen(QPen(palette().color(QPalette::Dark), 1));
        painter.drawEllipse(around.center(), outer, outer);
        painter.setPen(inkOf(Meaning::Quiet, palette()));
        painter.drawText(ringWords(ring, painter.fontMetrics()), Qt::AlignCenter | Qt::TextDontClip,
                         label(Horizon(ring - 1)));
    }
}

void RadarView::drawSectors(QPainter &painter) const
{
    const QRectF around = circle(size());
    const double radius = around.width() / 2;
    painter.setFont(fontOf(Type::Body, Weight::Bold, font()));
    for (int sector = 0; sector < m_plan.grid.sectors; ++sector) {
        const double start = m_plan.grid.startAngle(sector);
        painter.setPen(QPen(palette().color(QPalette::Dark), 1));
        painter.drawLine(around.center(), around.center() + RadarGrid::at(radius, start));
        const QString name = radarSectorName(sector);
        const double middle = start + std::numbers::pi / m_plan.grid.sectors;
        QRectF room = painter.fontMetrics().boundingRect(name);
        const double beside =
            std::abs(std::sin(middle)) * room.width() / 2; // so that a long name stays outside
        room.moveCenter(around.center() + RadarGrid::at(radius + NameGap + room.height() + beside, middle));
        room.moveLeft(std::clamp(room.left(), 0.0, std::max(0.0, width() - room.width())));
        room.moveTop(std::clamp(room.top(), 0.0, std::max(0.0, height() - room.height())));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, name);
    }
}

void RadarView::drawMark(QPainter &painter, int point) const
{
    const SignalLine &signal = m_signals[m_plan.entries[point].signal];
    const QRectF place = points()[point].place;
    const bool isUrgent = signal.urgency.level == Urgency::Hoog;
    drawShape(painter, place, shapeOf(signal.likelihood),
              inkOf(isUrgent ? Meaning::Accent : Meaning::Plain, palette()));
}

/// The one with the keyboard first, then what is urgent.
QList<int> RadarView::byWeight() const
{
    QList<int> all(m_plan.entries.size());
    std::iota(all.begin(), all.end(), 0);
    std::ranges::stable_sort(all, {}, [this](int point) {
        return std::pair(point != current(), signalAt(point)->urgency.level != Urgency::Hoog);
    });
    return all;
}

/// Names where they find room, and that of the mark with the keyboard always; the others are told by the
/// arrow keys, by pointing and in the table.
void RadarView::drawNames(QPainter &painter) const
{
    QList<QRectF> taken;
    for (const PicturePoint &point : points())
        taken.append(point.place);
    const QFontMetrics small(fontOf(Type::Caption, Weight::Regular, font()));
    for (int ring = m_plan.grid.rings; ring > 0; --ring)
        taken.append(ringWords(ring, small));
    painter.setPen(palette().color(QPalette::Text));
    for (const int point : byWeight()) {
        const SignalLine &signal = *signalAt(point);
        const bool isUrgent = signal.urgency.level == Urgency::Hoog;
        painter.setFont(fontOf(Type::Caption, isUrgent ? Weight::Bold : Weight::Regular, font()));
        const QString code = radarCode(signal.refcode);
        const QList<QRectF> rooms =
            roomsAround(points()[point].place, painter.fontMetrics().boundingRect(code).size());
        const QRectF *free = firstFreeRoom(rooms, taken);
        if (point != current() && free != &rooms.first())
            continue; // below its mark or not at all: elsewhere it might be another's
        const QRectF words = free ? *free : rooms.first();
        if (!free)
            painter.fillRect(words, palette().brush(backgroundRole())); // it is read, whatever lies there
        taken.append(words);
        painter.drawText(words, Qt::AlignCenter | Qt::TextDontClip, code);
    }
}

} // namespace kb
