// SPDX-License-Identifier: EUPL-1.2
#include "delegates/rowdelegate.h"

#include "delegates/barpainter.h"
#include "delegates/rowink.h"
#include "models/roles.h"
#include "wording/markshape.h"
#include "wording/plaintext.h"
#include "wording/type.h"
#include "wording/wrappedtext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kb {

namespace {

/// On a selected row of a list without the focus the icons are seen in their own ink.
bool isInkKept(const QStyleOptionViewItem &option)
{
    return isSelected(option) && selectionGroup(option) == QPalette::Inactive;
}

/// Line breaks of foreign text would move it out of sight.
QString inOneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
}

QString noteOf(const QModelIndex &index)
{
    return beginningOf(index.data(NoteRole).toString(), LongestInCell);
}

QIcon inkKept(const QIcon &icon, int side)
{
    QIcon kept;
    kept.addPixmap(icon.pixmap(side), QIcon::Selected);
    return kept;
}

} // namespace

QString RowDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return inOneLine(beginningOf(QStyledItemDelegate::displayText(value, locale), LongestInCell));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(BarRole).isValid())
        return paintBar(painter, option, index);
    const QString note = noteOf(index);
    if (note.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);

    const QRect text = paintPanel(painter, option, index);
    const QFont small = fontOf(Type::Caption, Weight::Regular, option.font);
    const int height = QFontMetrics(small).height();
    const int air = (option.rect.height() - option.fontMetrics.height() - height) / 2;
    QStyleOptionViewItem line(option);
    line.rect.setHeight(option.fontMetrics.height());
    line.rect.translate(0, air);
    QStyledItemDelegate::paint(painter, line, index);

    painter->save();
    painter->setFont(small);
    painter->setPen(rowInk(option, Meaning::Quiet));
    painter->drawText(QRect(text.left(), line.rect.bottom() + 1, text.width(), height), Qt::AlignLeft, note);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize cell = QStyledItemDelegate::sizeHint(option, index);
    const QString note = noteOf(index);
    if (note.isEmpty())
        return cell;
    const QString value = displayText(index.data(), option.locale);
    const int around = cell.width() - option.fontMetrics.horizontalAdvance(value);
    const QFontMetrics small(fontOf(Type::Caption, Weight::Regular, option.font));
    return cell.expandedTo({around + small.horizontalAdvance(note), 0});
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const bool isCut = index.isValid() && sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !isCut || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString told = QStyledItemDelegate::displayText(index.data(), option.locale);
    QToolTip::showText(event->globalPos(), plainToolTip(inOneLine(told)), view);
    return true;
}

void RowDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QRect place = paintPanel(painter, option, index);
    painter->save();
    painter->setFont(option.font);
    drawBar(*painter, place, index.data(BarRole).value<Bar>(), barInksOf(option));
    painter->restore();
}

/// What is behind the cell; gives the place of its text.
QRect RowDelegate::paintPanel(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem panel(option);
    initStyleOption(&panel, index);
    const QStyle &style = panel.widget ? *panel.widget->style() : *QApplication::style();
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &panel, panel.widget) + 1;
    const QRect text = style.subElementRect(QStyle::SE_ItemViewItemText, &panel, panel.widget);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);
    return text.adjusted(margin, 0, -margin, 0);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false); // the view shows the focus, on the whole row
    if (index.data(ReadErrorRole).isValid())
        option->palette.setColor(QPalette::Text, inkOf(Meaning::Danger, option->palette));

    const QVariant mark = index.data(MarkRole);
    if (!mark.isValid() || mark.value<Mark>().shape == Shape::None)
        return;
    const int side = option->fontMetrics.ascent();
    option->icon =
        isInkKept(*option) ? inkKept(markIcon(mark.value<Mark>()), side) : markIcon(mark.value<Mark>());
    option->decorationSize = {side, side};
    option->features |= QStyleOptionViewItem::HasDecoration;
    if (option->text.isEmpty())
        option->decorationAlignment = Qt::AlignCenter;
}

} // namespace kb
