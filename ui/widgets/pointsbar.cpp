// SPDX-License-Identifier: EUPL-1.2
#include "widgets/pointsbar.h"

#include "wording/colours.h"

#include <QPainter>

namespace kb {

namespace {

constexpr int Thickness = 8;

} // namespace

PointsBar::PointsBar(int points, int most, QWidget *parent)
    : QWidget(parent)
    , m_points(points)
    , m_most(most)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize PointsBar::sizeHint() const
{
    return {80, Thickness};
}

void PointsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect track(0, (height() - Thickness) / 2, width(), Thickness);
    painter.fillRect(track, palette().color(QPalette::Button));
    const int length = qRound(double(width()) * std::min(std::abs(m_points), m_most) / m_most);
    const QRect bar(track.left(), track.top(), length, Thickness);
    const QColor ink = inkOf(Meaning::Accent, palette());
    if (m_points >= 0) {
        painter.fillRect(bar, ink);
    } else {
        painter.setPen(ink);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
}

} // namespace kb
