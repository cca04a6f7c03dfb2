// SPDX-License-Identifier: EUPL-1.2
#include "widgets/chip.h"

#include "wording/colours.h"
#include "wording/focusring.h"
#include "wording/icons.h"
#include "wording/plaintext.h"

#include <QPainter>

namespace kb {

namespace {

constexpr int ChipGap = 4;
constexpr int Padding = 8;

int crossSide(const QFontMetrics &metrics)
{
    return metrics.ascent();
}

} // namespace

Chip::Chip(const QString &word, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(word);
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

void Chip::paintEvent(QPaintEvent *)
{
    const int side = crossSide(fontMetrics());
    const QRect cross(width() - ChipGap - side, (height() - side) / 2, side, side);
    const QRect word(Padding, 0, cross.left() - ChipGap - Padding, height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(underMouse() ? QPalette::Mid : QPalette::Midlight));
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(word, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
    if (isEnabled()) // what cannot be taken away has no cross
        kb::icon(Glyph::Clear, Meaning::Quiet).paint(&painter, cross);
    if (hasFocus())
        drawFocusRing(painter, rect(), inkOf(Meaning::Accent, palette()));
}

} // namespace kb
