// SPDX-License-Identifier: EUPL-1.2
#include "delegates/raildelegate.h"

#include "wording/colours.h"
#include "wording/focusring.h"
#include "wording/type.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

namespace kb {

namespace {

constexpr int Gap = 8;
constexpr int Inset = 4; ///< around the background of a tab

QString countText(const QModelIndex &index)
{
    const int count = index.data(RailDelegate::CountRole).toInt();
    return count > 0 ? QString::number(count) : QString();
}

int iconSide(const QStyleOptionViewItem &option)
{
    return option.widget->style()->pixelMetric(QStyle::PM_ListViewIconSize, nullptr, option.widget);
}

void drawBackground(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &rect)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!isSelected && !isHovered)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(isSelected ? QPalette::Midlight : QPalette::Button));
    painter.drawRoundedRect(rect, 4, 4);
    if (isSelected)
        painter.fillRect(QRectF(rect.left(), rect.top() + Inset, 3, rect.height() - 2 * Inset),
                         option.palette.color(QPalette::Link));
}

} // namespace

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics bold(fontOf(Type::Body, Weight::Bold, option.font));
    const int text = bold.horizontalAdvance(index.data().toString());
    const int count = bold.horizontalAdvance(QStringLiteral("999"));
    const int side = iconSide(option);
    return {2 * Inset + 4 * Gap + side + text + Gap + count,
            std::max(side, bold.height()) + 2 * Inset + 2 * Gap - 4};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect tab = option.rect.adjusted(Inset, Inset / 2, -Inset, -Inset / 2);
    const QRect inside = tab.adjusted(Gap + Inset, 0, -Gap, 0);
    const int side = iconSide(option);
    const QRect iconRect(inside.left(), inside.center().y() - side / 2, side, side);
    const QString count = countText(index);
    const QFont font = fontOf(Type::Body, isSelected ? Weight::Bold : Weight::Regular, option.font);
    const QFontMetrics metrics(font);
    const QRect textRect = inside.adjusted(side + Gap, 0, -metrics.horizontalAdvance(count) - Gap, 0);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawBackground(*painter, option, tab);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconRect);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
    painter->setPen(option.palette.color(isSelected ? QPalette::Text : QPalette::PlaceholderText));
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight, count);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget->hasFocus())
        drawFocusRing(*painter, tab, inkOf(Meaning::Accent, option.palette));
    painter->restore();
}

} // namespace kb
