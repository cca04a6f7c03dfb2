// SPDX-License-Identifier: EUPL-1.2
#include "delegates/daydelegate.h"

#include "models/eventcolumns.h"
#include "wording/colours.h"
#include "wording/focusring.h"
#include "wording/markshape.h"
#include "wording/type.h"
#include "wording/wrappedtext.h"

#include <QPainter>

#include <algorithm>

namespace kb {

namespace {

constexpr int DayPadding = 6;
constexpr int LinePadding = 2;
constexpr int BetweenLines = 2;
constexpr int ShapeGap = 4;

/// An item as it stands in its cell.
struct DayEntry
{
    QRect place;
    QStringList lines;
};

/// Where the lines of a cell are.
struct DayLines
{
    QFont font;
    QRect cell;
    int text = 0; ///< height of a line of text
    int head = 0; ///< of the number
    int line = 0; ///< of an item of one line

    DayLines(const QRect &rect, const QFont &written)
        : font(written)
        , cell(rect.adjusted(DayPadding, DayPadding, -DayPadding, -DayPadding))
        , text(QFontMetrics(font).height())
        , head(text + LinePadding)
        , line(text + 2 * LinePadding)
    {
    }

    int fitting() const { return std::max(0, (cell.height() - head) / (line + BetweenLines)); }
    /// How many lines of text each of so many items may take when all are drawn.
    int linesOfEach(int items) const
    {
        const int around = items * (2 * LinePadding + BetweenLines);
        return std::max(1, (cell.height() - head - around) / text / items);
    }
    /// How many of the items are drawn; the last place says how many are left.
    int shown(int items) const { return items <= fitting() ? items : std::max(0, fitting() - 1); }
    /// What stands before the text of an item takes so much.
    int beforeText() const { return QFontMetrics(font).ascent() + ShapeGap + LinePadding; }
    QRect at(int item) const
    {
        return QRect(cell.left(), cell.top() + head + item * (line + BetweenLines), cell.width(), line);
    }

    /// None where not even a time has room: then the mark says that there is something.
    QStringList linesOf(const CalendarItem &item, int most) const
    {
        const int room = cell.width() - beforeText() - LinePadding;
        if (room < QFontMetrics(font).horizontalAdvance(QStringLiteral("00:00")))
            return {};
        return wrappedLines(itemLine(item).replace(u'\n', u' '), font, room, most);
    }

    /// Where all items fit, a long title takes all lines that are free.
    QList<DayEntry> entries(const QList<CalendarItem> &items) const
    {
        const int count = shown(int(items.size()));
        const int most = count > 0 && count == items.size() ? linesOfEach(count) : 1;
        QList<DayEntry> entries;
        QRect place = at(0);
        for (const CalendarItem &item : items.first(count)) {
            const QStringList lines = linesOf(item, most);
            place.setHeight(std::max<int>(1, int(lines.size())) * text + 2 * LinePadding);
            entries.append({place, lines});
            place.moveTop(place.bottom() + 1 + BetweenLines);
        }
        return entries;
    }
};

const CalendarModel &calendarOf(const QModelIndex &index)
{
    return *static_cast<const CalendarModel *>(index.model());
}

Mark itemMark(const CalendarItem &item)
{
    return item.kind == Kind::Event ? eventMark(item.status) : Mark{Shape::Diamond, Meaning::Quiet};
}

QString dayNumber(QDate day)
{
    return QString::number(day.day());
}

/// The last one, where none does.
QString firstThatFits(const QStringList &texts, const QFontMetrics &metrics, const QRect &place)
{
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= place.width(); };
    const auto found = std::ranges::find_if(texts, fits);
    return found == texts.end() ? texts.last() : *found;
}

bool isOff(const CalendarItem &item)
{
    return item.kind == Kind::Event &&
           (item.status == EventStatus::Geannuleerd || item.status == EventStatus::Verplaatst);
}

/// Around the chosen day: the ring, or one line while another pane has the keyboard.
void paintEdge(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QColor ink = option.palette.color(QPalette::Link);
    if (option.state.testFlag(QStyle::State_Active))
        return drawFocusRing(painter, option.rect.adjusted(1, 1, -1, -1), ink);
    painter.setPen(ink);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
}

} // namespace

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CalendarModel &model = calendarOf(index);
    const QDate day = model.dayAt(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, model.isInside(day) ? option.palette.base() : option.palette.window());
    if (isSelected)
        painter->fillRect(option.rect, option.palette.midlight());
    paintName(*painter, option, index);
    paintItems(*painter, option, model.itemsOn(day));
    if (isSelected)
        paintEdge(*painter, option);
    painter->restore();
}

/// The number of the day, in as many words as fit.
void DayDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const CalendarModel &model = calendarOf(index);
    const QDate day = model.dayAt(index);
    const bool isToday = model.isToday(day);
    const Meaning meaning = isToday ? Meaning::Accent : model.isInside(day) ? Meaning::Plain : Meaning::Quiet;
    painter.setFont(fontOf(Type::Body, isToday ? Weight::Bold : Weight::Regular, option.font));
    painter.setPen(inkOf(meaning, option.palette));
    const QString name = index.data().toString();
    const QString inWords = isToday ? tr("%1 today").arg(name) : name;
    const QRect cell = DayLines(option.rect, option.font).cell;
    painter.drawText(cell, Qt::AlignTop | Qt::AlignLeft,
                     firstThatFits({inWords, name, dayNumber(day)}, painter.fontMetrics(), cell));
}

/// As many as fit, and how many are left.
void DayDelegate::paintItems(QPainter &painter, const QStyleOptionViewItem &option,
                             const QList<CalendarItem> &items) const
{
    const DayLines lines(option.rect, option.font);
    const QList<DayEntry> entries = lines.entries(items);
    const auto shown = int(entries.size());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.setFont(option.font);
    for (int item = 0; item < shown; ++item) {
        const DayEntry &entry = entries[item];
        paintFrame(painter, entry.place, items[item], isSelected && item == m_chosen, option.palette);
        paintText(painter, entry.place, items[item], entry.lines, option.palette);
    }
    if (shown == items.size() || lines.fitting() == 0)
        return;
    painter.setPen(inkOf(Meaning::Quiet, option.palette));
    painter.drawText(lines.at(shown), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("%n more", nullptr, int(items.size()) - shown));
}

/// With its shape beside the first line.
void DayDelegate::paintFrame(QPainter &painter, const QRect &place, const CalendarItem &item, bool isChosen,
                             const QPalette &palette) const
{
    const bool isEvent = item.kind == Kind::Event;
    if (isEvent)
        painter.fillRect(place, palette.color(QPalette::Button));
    painter.setPen(palette.color(isChosen ? QPalette::Link : QPalette::Mid));
    if (isEvent || isChosen)
        painter.drawRect(place.adjusted(0, 0, -1, -1));

    const Mark mark = itemMark(item);
    const QFontMetrics metrics(painter.font());
    const int side = metrics.ascent();
    const int top = place.top() + LinePadding + (metrics.height() - side) / 2;
    const QRect shape(place.left() + LinePadding + 1, top, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawShape(painter, shape, mark.shape, inkOf(mark.meaning, palette));
    painter.restore();
}

void DayDelegate::paintText(QPainter &painter, const QRect &place, const CalendarItem &item,
                            const QStringList &lines, const QPalette &palette) const
{
    const bool isEvent = item.kind == Kind::Event;
    const QFont before = painter.font();
    QFont font = before;
    font.setStrikeOut(isOff(item));
    font.setItalic(!isEvent);
    painter.setFont(font);
    painter.setPen(inkOf(isEvent && !isOff(item) ? Meaning::Plain : Meaning::Quiet, palette));
    const QFontMetrics metrics(before);
    QPoint foot(place.left() + metrics.ascent() + ShapeGap + LinePadding,
                place.top() + LinePadding + metrics.ascent());
    for (const QString &line : lines) {
        painter.drawText(foot, line);
        foot.ry() += metrics.height();
    }
    painter.setFont(before);
}

int DayDelegate::itemAt(const QRect &cell, const QPoint &place, const QFont &font, const QModelIndex &index)
{
    const CalendarModel &model = calendarOf(index);
    const DayLines lines(cell, font);
    const QList<DayEntry> entries = lines.entries(model.itemsOn(model.dayAt(index)));
    for (int item = 0; item < entries.size(); ++item) {
        if (entries[item].place.contains(place))
            return item;
    }
    return -1;
}

} // namespace kb
