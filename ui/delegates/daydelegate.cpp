// SPDX-License-Identifier: EUPL-1.2
#include "delegates/daydelegate.h"

#include "models/eventcolumns.h"
#include "wording/colours.h"
#include "wording/focusring.h"
#include "wording/markshape.h"
#include "wording/type.h"

#include <QPainter>

namespace kb {

namespace {

constexpr int DayPadding = 6;
constexpr int LinePadding = 2;
constexpr int BetweenLines = 2;
constexpr int ShapeGap = 4;

/// Where the lines of a cell are.
struct DayLines
{
    QRect cell;
    int head = 0; ///< height of the number
    int line = 0;

    DayLines(const QRect &rect, const QFont &font)
        : cell(rect.adjusted(DayPadding, DayPadding, -DayPadding, -DayPadding))
        , head(QFontMetrics(font).height() + LinePadding)
        , line(QFontMetrics(font).height() + 2 * LinePadding)
    {
    }

    int fitting() const { return std::max(0, (cell.height() - head) / (line + BetweenLines)); }
    /// How many of the items are drawn; the last place says how many are left.
    int shown(int items) const { return items <= fitting() ? items : std::max(0, fitting() - 1); }
    QRect at(int item) const
    {
        return QRect(cell.left(), cell.top() + head + item * (line + BetweenLines), cell.width(), line);
    }
};

const CalendarModel &calendarOf(const QModelIndex &index)
{
    return *static_cast<const CalendarModel *>(index.model());
}

Mark itemMark(const CalendarItem &item)
{
    return item.kind == Kind::DossierMilestone ? Mark{Shape::Diamond, Meaning::Quiet}
                                               : eventMark(item.status);
}

bool isOff(const CalendarItem &item)
{
    return item.kind == Kind::Event &&
           (item.status == EventStatus::Geannuleerd || item.status == EventStatus::Verplaatst);
}

} // namespace

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CalendarModel &model = calendarOf(index);
    const QDate day = model.dayAt(index);
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, model.isInside(day) ? palette.base() : palette.window());
    if (isSelected)
        painter->fillRect(option.rect, palette.midlight());

    const DayLines lines(option.rect, option.font);
    const bool isToday = model.isToday(day);
    painter->setFont(fontOf(Type::Body, isToday ? Weight::Bold : Weight::Regular, option.font));
    const Meaning number = isToday ? Meaning::Accent : model.isInside(day) ? Meaning::Plain : Meaning::Quiet;
    painter->setPen(inkOf(number, palette));
    painter->drawText(lines.cell, Qt::AlignTop | Qt::AlignLeft,
                      isToday ? tr("%1 today").arg(index.data().toString()) : index.data().toString());

    const QList<CalendarItem> items = model.itemsOn(day);
    const int shown = lines.shown(int(items.size()));
    painter->setFont(option.font);
    for (int item = 0; item < shown; ++item)
        paintItem(*painter, lines.at(item), items[item], isSelected && item == m_chosen, palette);
    if (shown < items.size() && lines.fitting() > 0) {
        painter->setPen(inkOf(Meaning::Quiet, palette));
        painter->drawText(lines.at(shown), Qt::AlignVCenter | Qt::AlignLeft,
                          tr("%n more", nullptr, int(items.size()) - shown));
    }
    if (isSelected && option.state.testFlag(QStyle::State_Active))
        drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), palette.color(QPalette::Link));
    painter->restore();
}

void DayDelegate::paintItem(QPainter &painter, const QRect &line, const CalendarItem &item, bool isChosen,
                            const QPalette &palette) const
{
    const bool isEvent = item.kind == Kind::Event;
    if (isEvent)
        painter.fillRect(line, palette.color(QPalette::Button));
    painter.setPen(palette.color(isChosen ? QPalette::Link : QPalette::Mid));
    if (isEvent || isChosen)
        painter.drawRect(line.adjusted(0, 0, -1, -1));

    const Mark mark = itemMark(item);
    const int side = QFontMetrics(painter.font()).ascent();
    const QRect shape(line.left() + LinePadding + 1, line.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawShape(painter, shape, mark.shape, inkOf(mark.meaning, palette));
    painter.restore();

    const QFont before = painter.font();
    QFont font = before;
    font.setStrikeOut(isOff(item));
    font.setItalic(!isEvent);
    painter.setFont(font);
    painter.setPen(inkOf(isEvent && !isOff(item) ? Meaning::Plain : Meaning::Quiet, palette));
    const QRect text = line.adjusted(side + ShapeGap + LinePadding, 0, -LinePadding, 0);
    painter.drawText(
        text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(itemLine(item).replace(u'\n', u' '), Qt::ElideRight, text.width()));
    painter.setFont(before);
}

int DayDelegate::itemAt(const QRect &cell, const QPoint &place, const QFont &font, const QModelIndex &index)
{
    const CalendarModel &model = calendarOf(index);
    const DayLines lines(cell, font);
    const int shown = lines.shown(int(model.itemsOn(model.dayAt(index)).size()));
    for (int item = 0; item < shown; ++item) {
        if (lines.at(item).contains(place))
            return item;
    }
    return -1;
}

} // namespace kb
