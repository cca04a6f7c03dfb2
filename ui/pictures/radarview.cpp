// SPDX-License-Identifier: EUPL-1.2
#include "pictures/radarview.h"

#include "models/signalcolumns.h"
#include "pictures/freeroom.h"
#include "report/labels.h"
#include "wording/assessedtext.h"
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
constexpr double FullRadar = 450; ///< pixels; in a smaller one the marks are smaller
constexpr double SmallestShare = 0.7;
constexpr double NameGap = 8;   ///< between the outer ring and the names of the fields
constexpr int LinesOfNote = 2;  ///< below the radar
constexpr int BreakOfLine = 12; ///< characters that it may cost: a long code

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

double RadarView::noteHeight() const
{
    return LinesOfNote * QFontMetricsF(fontOf(Type::Caption, Weight::Regular, font()), this).lineSpacing();
}

/// Leaves room for the names around it, of which those above and below stand in its corners, and for the
/// note.
QRectF RadarView::circle(const QSizeF &size) const
{
    const double line = fontMetrics().lineSpacing();
    const double height = size.height() - noteHeight();
    const double side = std::max(40.0, std::min(size.width() - 5 * line, height - 3.5 * line));
    return {(size.width() - side) / 2, (height - side) / 2, side, side};
}

QList<PicturePoint> RadarView::layOut(const QSizeF &size) const
{
    const QRectF around = circle(size);
    const double share = std::clamp(around.width() / FullRadar, SmallestShare, 1.0);
    QList<double> radii;
    for (const RadarEntry &entry : m_plan.entries)
        radii.append(share * (SmallestMark + PerImpact * (m_signals[entry.signal].impact - 1)) / 2);
    const QList<QPointF> middles =
        middlesOfMarks(m_plan, {around.center(), around.width() / 2, roomsOfRingNames(around)}, radii);
    QList<PicturePoint> points;
    for (qsizetype i = 0; i < middles.size(); ++i) {
        const SignalLine &signal = m_signals[m_plan.entries[i].signal];
        const QPointF corner(radii[i], radii[i]);
        points.append({QRectF(middles[i] - corner, middles[i] + corner),
                       tr("%1, %2. %3, %4. Impact %5, likelihood %6.")
                           .arg(signal.refcode, signal.title, radarSectorName(m_plan.entries[i].spot.sector),
                                label(signal.horizon))
                           .arg(scoreOrDash(signal.impact), scoreOrDash(signal.likelihood))});
    }
    return points;
}

void RadarView::draw(QPainter &painter) const
{
    drawRings(painter);
    drawSectors(painter);
    for (int point = 0; point < m_plan.entries.size(); ++point)
        drawMark(painter, point);
    drawCodes(painter);
    drawNote(painter);
}

QList<QRectF> RadarView::roomsOfRingNames(const QRectF &around) const
{
    const QFontMetrics small(fontOf(Type::Caption, Weight::Regular, font()), this);
    QList<QRectF> rooms;
    for (int ring = 0; ring < m_plan.grid.rings; ++ring) {
        const double outer = m_plan.grid.outerRadius(ring) * around.width() / 2;
        QRectF words = small.boundingRect(label(Horizon(ring)));
        words.moveCenter(around.center() + middleOfRingName(outer, words.size()));
        rooms.append(words);
    }
    return rooms;
}

/// The names lie on top: in a small radar one may reach the next ring, which then has a gap.
void RadarView::drawRings(QPainter &painter) const
{
    const QRectF around = circle(size());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1));
    for (int ring = m_plan.grid.rings; ring > 0; --ring) {
        const double outer = m_plan.grid.innerRadius(ring) * around.width() / 2;
        painter.drawEllipse(around.center(), outer, outer);
    }
    painter.setFont(fontOf(Type::Caption, Weight::Regular, font()));
    painter.setPen(inkOf(Meaning::Quiet, palette()));
    const QList<QRectF> names = roomsOfRingNames(around);
    for (int ring = m_plan.grid.rings - 1; ring >= 0; --ring) {
        painter.fillRect(names[ring], palette().brush(backgroundRole()));
        painter.drawText(names[ring], Qt::AlignCenter | Qt::TextDontClip, label(Horizon(ring)));
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
        room.moveTop(std::clamp(room.top(), 0.0, std::max(0.0, height() - noteHeight() - room.height())));
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

QString RadarView::codeOf(int point) const
{
    return radarCode(signalAt(point)->refcode);
}

QFont RadarView::fontOfCode(int point) const
{
    const bool isUrgent = signalAt(point)->urgency.level == Urgency::Hoog;
    return fontOf(Type::Caption, isUrgent ? Weight::Bold : Weight::Regular, font());
}

QSizeF RadarView::sizeOfCode(int point) const
{
    return QFontMetrics(fontOfCode(point), this).boundingRect(codeOf(point)).size();
}

QList<int> RadarView::urgentFirst() const
{
    QList<int> all(m_plan.entries.size());
    std::iota(all.begin(), all.end(), 0);
    std::ranges::stable_sort(all, {},
                             [this](int point) { return signalAt(point)->urgency.level != Urgency::Hoog; });
    return all;
}

/// And those of the names of rings: no code stands on them.
QList<QRectF> RadarView::roomsOfMarks() const
{
    QList<QRectF> rooms;
    for (const PicturePoint &point : points())
        rooms.append(point.place);
    return rooms + roomsOfRingNames(circle(size()));
}

/// Below its mark or not at all: elsewhere it might be another's.
QMap<int, QRectF> RadarView::roomsOfCodes() const
{
    QList<QRectF> taken = roomsOfMarks();
    QMap<int, QRectF> rooms;
    for (const int point : urgentFirst()) {
        const QList<QRectF> below = roomsAround(points()[point].place, sizeOfCode(point)).first(1);
        if (!firstFreeRoom(below, taken))
            continue;
        taken.append(below);
        rooms.insert(point, below.first());
    }
    return rooms;
}

QStringList RadarView::codesWithoutRoom() const
{
    const QMap<int, QRectF> rooms = roomsOfCodes();
    QStringList codes;
    for (int point = 0; point < points().size(); ++point)
        codes.append(codeOf(point));
    for (auto room = rooms.cbegin(); room != rooms.cend(); ++room)
        codes.removeAll(codeOf(room.key()));
    codes.removeDuplicates();
    return codes;
}

void RadarView::drawCodes(QPainter &painter) const
{
    QMap<int, QRectF> rooms = roomsOfCodes();
    rooms.remove(current());
    for (auto code = rooms.cbegin(); code != rooms.cend(); ++code)
        drawCode(painter, code.key(), code.value());
    if (current() >= 0)
        drawCurrentCode(painter, rooms);
}

void RadarView::drawCode(QPainter &painter, int point, const QRectF &room) const
{
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(fontOfCode(point));
    painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, codeOf(point));
}

/// The code of the mark with the keyboard is always read: outside its ring, or over what lies there.
void RadarView::drawCurrentCode(QPainter &painter, const QMap<int, QRectF> &others) const
{
    constexpr int away = RingAround + 2;
    const QRectF ringed = points()[current()].place.adjusted(-away, -away, away, away);
    const QList<QRectF> rooms = roomsAround(ringed, sizeOfCode(current()));
    const QRectF *free = firstFreeRoom(rooms, roomsOfMarks() + others.values());
    const QRectF room = free ? *free : rooms.first();
    if (!free)
        painter.fillRect(room, palette().brush(backgroundRole()));
    drawCode(painter, current(), room);
}

/// Which marks have no code, as far as there is room. The arrow keys, pointing and the table tell all of
/// them.
QString RadarView::note(const QFontMetrics &metrics) const
{
    const QStringList codes = codesWithoutRoom();
    const QString separator = QStringLiteral(", ");
    double room = LinesOfNote * (width() - BreakOfLine * metrics.averageCharWidth()) -
                  metrics.horizontalAdvance(tr("Without a code in the picture: %1 and %2 more."));
    QStringList said;
    for (const QString &code : codes) {
        room -= metrics.horizontalAdvance(code + separator);
        if (room < 0)
            return tr("Without a code in the picture: %1 and %2 more.")
                .arg(said.join(separator), QString::number(codes.size() - said.size()));
        said.append(code);
    }
    return codes.isEmpty() ? QString() : tr("Without a code in the picture: %1.").arg(said.join(separator));
}

void RadarView::drawNote(QPainter &painter) const
{
    painter.setFont(fontOf(Type::Caption, Weight::Regular, font()));
    painter.setPen(inkOf(Meaning::Quiet, palette()));
    const QRectF room(0, height() - noteHeight(), width(), noteHeight());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, note(painter.fontMetrics()));
}

} // namespace kb
