// SPDX-License-Identifier: EUPL-1.2
#include "widgets/ribbon.h"

#include <QPainter>

namespace kb {

namespace {

constexpr int Roundness = 4;

} // namespace

Ribbon::Ribbon(const QString &text, QWidget *parent)
    : TextLabel(text, parent)
{
    setContentsMargins(8, 2, 8, 2);
    setType(Type::Caption, Weight::Bold);
    setMeaning(Meaning::Accent);
}

void Ribbon::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Midlight));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect(), Roundness, Roundness);
    painter.end();
    TextLabel::paintEvent(event);
}

} // namespace kb
