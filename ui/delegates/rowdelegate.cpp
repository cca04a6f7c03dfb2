// SPDX-License-Identifier: EUPL-1.2
#include "delegates/rowdelegate.h"

#include "models/roles.h"
#include "wording/colours.h"
#include "wording/markshape.h"

namespace kb {

namespace {

/// A selected row of a list without the focus is washed, not filled, so that its icons keep their ink.
bool isInkKept(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) && !option.state.testFlag(QStyle::State_Active);
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
    QString text = QStyledItemDelegate::displayText(value, locale);
    // A cell is one line: line breaks of foreign text would move it out of sight.
    return text.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
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
