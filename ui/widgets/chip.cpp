// SPDX-License-Identifier: EUPL-1.2
#include "widgets/chip.h"

#include "wording/colours.h"
#include "wording/focusring.h"
#include "wording/plaintext.h"
#include "wording/wrappedtext.h"

#include <QPainter>

namespace kb {

namespace {

constexpr int ChipGap = 4;
constexpr int Padding = 8;
constexpr qreal CrossInset = 0.25; ///< of its side
constexpr qreal CrossStroke = 1.75;

int crossSide(const QFontMetrics &metrics)
{
    return metrics.ascent();
}

/// A thin line in a quiet ink fades where the dots of the screen are large: this one is as dark as the word.
void drawCross(QPainter &painter, const QRect &place, const QColor &ink)
{
    const qreal inset = CrossInset * place.width();
    const QRectF arms = QRectF(place).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(ink, CrossStroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(arms.topLeft(), arms.bottomRight());
    painter.drawLine(arms.bottomLeft(), arms.topRight());
}

} // namespace

Chip::Chip(const QString &word, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(beginningOf(word, LongestInCell));
    setToolTip(plainToolTip(word)); // for where the row is not wide enough for the whole
    setAccessibleName(tr("%1, remove").arg(word));
    setFocusPolicy(Qt::ClickFocus); // Tab goes past the chips, the arrows go into them
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("elides", true);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int word = metrics.horizontalAdvance(text()) + 2; // rounded down, it would shorten the word
    return {Padding + word + ChipGap + crossSide(metrics) + ChipGap, metrics.height() + 2 * ChipGap};
}

/// Under the mouse it gets an edge, pressed it is empty: the word and the cross keep their ink.
void Chip::paintEvent(QPaintEvent *)
{
    const int side = crossSide(fontMetrics());
    const QRect cross(width() - ChipGap - side, (height() - side) / 2, side, side);
    const QRect word(Padding, 0, cross.left() - ChipGap - Padding, height());
    const QColor ink = palette().color(QPalette::Text);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = palette().color(isDown() ? QPalette::Base : QPalette::Midlight);
    painter.setPen(underMouse() || isDown() ? palette().color(QPalette::Dark) : fill);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.drawText(word, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
    if (isEnabled()) // what cannot be taken away has no cross
        drawCross(painter, cross, ink);
    if (hasFocus())
        drawFocusRing(painter, rect(), inkOf(Meaning::Accent, palette()));
}

} // namespace kb
