// SPDX-License-Identifier: EUPL-1.2
#include "report/calendarpaper.h"

#include "report/calendardrawing.h"
#include "report/labels.h"
#include "report/sharing.h"
#include "report/words.h"

#include <QLocale>

namespace kb {

namespace {

using namespace doc;

constexpr int DaysOfWeek = 7;

QDate weekOf(QDate day, Qt::DayOfWeek begins)
{
    return day.addDays(-((day.dayOfWeek() - int(begins) + DaysOfWeek) % DaysOfWeek));
}

QString datesOf(const CalendarItem &item, Language language)
{
    const QString first = shortDate(item.first, language);
    return item.last == item.first ? first
                                   : QStringLiteral("%1 – %2").arg(first, shortDate(item.last, language));
}

QString timeOf(const CalendarItem &item)
{
    const QString format = QStringLiteral("HH:mm");
    if (item.kind != Kind::Event)
        return {};
    if (!item.begins.isValid())
        return Report::tr("the whole day");
    const bool endsThere = item.ends.isValid() && item.last == item.first;
    return endsThere ? QStringLiteral("%1 – %2").arg(item.begins.toString(format), item.ends.toString(format))
                     : item.begins.toString(format);
}

/// An event says how far it is, the others what they are.
QString sortOf(const CalendarItem &item)
{
    return item.kind == Kind::Event ? label(item.status) : kindLabel(item.kind);
}

Table listOfItems(const CalendarPaperContent &content)
{
    Table table{.caption = Report::tr("The same days as a list"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Date"), 6},  {Report::tr("Time"), 5},  {Report::tr("Code"), 5},
                     {Report::tr("What"), 14}, {Report::tr("Where"), 6}, {Report::tr("Status"), 5}};
    for (const CalendarItem &item : content.items)
        table.rows.append({datesOf(item, content.info.language), timeOf(item), item.code, item.title,
                           item.place, sortOf(item)});
    return table;
}

/// As high as the page allows; where a sentence stands above it, lower.
CalendarDrawing drawnBelowTitle(const CalendarPaperContent &content, const Info &info)
{
    const double title = info.letterhead.isEmpty() ? 26 : 37;
    const QSizeF room = landscapeRoom(info.paperSize) - QSizeF(0, title * PointsPerMillimetre);
    const CalendarDrawing whole = calendarDrawing(content, room);
    return whole.entriesWithoutRoom == 0 ? whole : calendarDrawing(content, roomBelowTitle(info));
}

} // namespace

QDate CalendarDays::first() const
{
    const bool isMonth = reach == CalendarReach::Month;
    return weekOf(isMonth ? QDate(around.year(), around.month(), 1) : around, weekBegins);
}

QDate CalendarDays::last() const
{
    const bool isMonth = reach == CalendarReach::Month;
    const QDate day = isMonth ? QDate(around.year(), around.month(), around.daysInMonth()) : around;
    return weekOf(day, weekBegins).addDays(DaysOfWeek - 1);
}

bool CalendarDays::isInside(QDate day) const
{
    return reach == CalendarReach::Week || day.month() == around.month();
}

QString calendarTitle(const CalendarDays &days, Language language)
{
    const QLocale names = language == Language::Nl ? QLocale(QLocale::Dutch) : QLocale(QLocale::English);
    if (days.reach == CalendarReach::Month)
        return names.toString(days.around, QStringLiteral("MMMM yyyy"));
    return Report::tr("Week %1, %2 – %3")
        .arg(days.around.weekNumber())
        .arg(names.toString(days.first(), QStringLiteral("d MMMM")), longDate(days.last(), language));
}

Document calendarPaper(const CalendarPaperContent &content)
{
    Info info = content.info;
    growUnless(drawnBelowTitle(content, info).entriesWithoutRoom == 0, content.growth, info);
    if (info.title.isEmpty())
        info.title = calendarTitle(content.days, info.language);
    info.shareLevel = shareLevelOf(info.shareLevel, content.named);
    const CalendarDrawing calendar = drawnBelowTitle(content, info);
    QList<Block> blocks{PageBreak{Orientation::Landscape},
                        TitleBlock{.kicker = Report::tr("Calendar"), .title = info.title}};
    if (calendar.entriesWithoutRoom > 0)
        blocks << Paragraph{Report::tr("%n entries have no room in their day; the list has them all.",
                                       nullptr, calendar.entriesWithoutRoom)};
    blocks << calendar.drawing;
    if (content.items.isEmpty())
        return {info, blocks << Paragraph{Report::tr("Nothing on these days.")}};
    return {info, blocks << PageBreak{Orientation::Landscape} << listOfItems(content)};
}

} // namespace kb
