// SPDX-License-Identifier: EUPL-1.2
#include "delegates/raildelegate.h"

#include "wording/colours.h"
#include "wording/focusring.h"
#include "wording/type.h"

#include <QApplication>
#include <QIcon>
#include <QListView>
#include <QPainter>

namespace kb {

namespace {

constexpr int RailGap = 8;
constexpr int Inset = 4; ///< around the background of a tab
constexpr qreal BarWidth = 3;

QString countText(const QModelIndex &index)
{
    const int count = index.data(RailDelegate::CountRole).toInt();
    return count > 0 ? QString::number(count) : QString();
}

int iconSide(const QStyleOptionViewItem &option)
{
    return option.widget->style()->pixelMetric(QStyle::PM_ListViewIconSize, nullptr, option.widget);
}

bool isSideBySide(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return list && list->flow() == QListView::LeftToRight;
}

/// At the edge of the tab that is turned to what it shows.
QRectF barOf(const QRectF &tab, bool isBelow)
{
    if (isBelow)
        return {tab.left() + Inset, tab.bottom() - BarWidth, tab.width() - 2 * Inset, BarWidth};
    return {tab.left(), tab.top() + Inset, BarWidth, tab.height() - 2 * Inset};
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
        painter.fillRect(barOf(rect, isSideBySide(option)), option.palette.color(QPalette::Link));
}

} // namespace

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics bold(fontOf(Type::Body, Weight::Bold, option.font));
    const int text = bold.horizontalAdvance(index.data().toString());
    const QString widest = isSideBySide(option) ? countText(index) : QStringLiteral("999");
    const int count = widest.isEmpty() ? 0 : RailGap + bold.horizontalAdvance(widest);
    const int side = iconSide(option);
    return {2 * Inset + 4 * RailGap + side + text + count,
            std::max(side, bold.height()) + 2 * Inset + 2 * RailGap - 4};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect tab = option.rect.adjusted(Inset, Inset / 2, -Inset, -Inset / 2);
    const QRect inside = tab.adjusted(RailGap + Inset, 0, -RailGap, 0);
    const int side = iconSide(option);
    const QRect iconRect(inside.left(), inside.center().y() - side / 2, side, side);
    const QString count = countText(index);
    const QFont font = fontOf(Type::Body, isSelected ? Weight::Bold : Weight::Regular, option.font);
    const QFontMetrics metrics(font);
    const int countWidth = count.isEmpty() ? 0 : RailGap + metrics.horizontalAdvance(count);
    const QRect textRect = inside.adjusted(side + RailGap, 0, -countWidth, 0);

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
