// SPDX-License-Identifier: EUPL-1.2
#include "report/calendardrawing.h"

#include "report/words.h"
#include "report/wordswidth.h"

#include <QLocale>

namespace kb {

namespace {

using namespace doc;

constexpr int DaysInARow = 7;
constexpr double WeekColumn = 26; ///< points, for its number
constexpr double HeadRow = 18;
constexpr double LineOfDay = 13; ///< its number, and each entry below it
constexpr double DayInset = 4;

/// The locale that names days in that language.
QLocale namesOfDays(Language language)
{
    return language == Language::Nl ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                    : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// "13:00 Title"; what takes the whole day has no time.
QString wordsOfItem(const CalendarItem &item)
{
    if (item.kind == Kind::Bulletin)
        return Report::tr("Bulletin: %1").arg(item.title);
    if (item.kind != Kind::Event)
        return QStringLiteral("%1 %2").arg(item.code, item.title).trimmed();
    return item.begins.isValid()
               ? QStringLiteral("%1 %2").arg(item.begins.toString(QStringLiteral("HH:mm")), item.title)
               : item.title;
}

/// At most so many lines of that width; what has no room on the last ends with an ellipsis.
QStringList inLines(const QString &words, double width, qsizetype most)
{
    QStringList lines;
    QStringList left = words.simplified().split(u' ');
    while (lines.size() + 1 < most && !left.isEmpty()) {
        QString line = left.takeFirst();
        while (!left.isEmpty() && widthOfWords(line + u' ' + left.first(), Boldness::Plain) <= width)
            line += u' ' + left.takeFirst();
        lines.append(elidedWords(line, Boldness::Plain, width));
    }
    return left.isEmpty() ? lines : lines << elidedWords(left.join(u' '), Boldness::Plain, width);
}

class CalendarDrawer
{
public:
    CalendarDrawer(const CalendarPaperContent &content, QSizeF size)
        : m_content(content)
        , m_first(content.days.first())
        , m_weeks(int(m_first.daysTo(content.days.last()) + 1) / DaysInARow)
        , m_size(size)
        , m_day((size.width() - WeekColumn) / DaysInARow, (size.height() - HeadRow) / m_weeks)
    {
    }

    CalendarDrawing drawn()
    {
        drawGrid();
        for (int column = 0; column < DaysInARow; ++column)
            drawHead(column);
        for (int week = 0; week < m_weeks; ++week) {
            const QDate monday = m_first.addDays(week * DaysInARow);
            write({DayInset, HeadRow + week * m_day.height() + LineOfDay / 2},
                  QString::number(monday.weekNumber()));
            for (int column = 0; column < DaysInARow; ++column)
                drawDay(monday.addDays(column), {columnLeft(column), HeadRow + week * m_day.height()});
        }
        return {{calendarTitle(m_content.days, m_content.info.language), m_size, m_pieces}, m_without};
    }

private:
    double columnLeft(int column) const { return WeekColumn + column * m_day.width(); }

    void write(QPointF place, const QString &words, Boldness boldness = Boldness::Plain)
    {
        m_pieces << DrawnWords{place, words, boldness, 0, Anchor::Start};
    }

    void drawGrid()
    {
        for (int week = 0; week <= m_weeks; ++week) {
            const double y = HeadRow + week * m_day.height();
            m_pieces << DrawnLine{{0, y}, {m_size.width(), y}, Shade::Soft};
        }
        for (int column = 0; column <= DaysInARow; ++column) {
            const double x = columnLeft(column);
            m_pieces << DrawnLine{{x, HeadRow}, {x, m_size.height()}, Shade::Hairline};
        }
    }

    void drawHead(int column)
    {
        const int day = m_first.addDays(column).dayOfWeek();
        const QString name = namesOfDays(m_content.info.language).dayName(day, QLocale::LongFormat);
        write({columnLeft(column) + DayInset, HeadRow / 2},
              elidedWords(name, Boldness::Bold, m_day.width() - 2 * DayInset), Boldness::Bold);
    }

    /// The number of a day beside the month is not bold.
    void drawDay(QDate day, QPointF corner)
    {
        const bool isNamed = day.day() == 1 || day == m_first;
        const QString number =
            isNamed ? namesOfDays(m_content.info.language).toString(day, QStringLiteral("d MMM")).remove(u'.')
                    : QString::number(day.day());
        QPointF place = corner + QPointF(DayInset, LineOfDay / 2 + 1);
        write(place, number, m_content.days.isInside(day) ? Boldness::Bold : Boldness::Plain);
        for (const QString &line : linesOf(day)) {
            place.ry() += LineOfDay;
            write(place, line);
        }
    }

    QStringList entriesOf(QDate day) const
    {
        QStringList entries;
        for (const CalendarItem &item : m_content.items) {
            if (item.first <= day && item.last >= day)
                entries.append(wordsOfItem(item));
        }
        return entries;
    }

    /// A line for each entry, and more where there is room; the last one says how many have none.
    QStringList linesOf(QDate day)
    {
        QStringList entries = entriesOf(day);
        const qsizetype room = std::max(1, int((m_day.height() - 2) / LineOfDay) - 1);
        const qsizetype left = entries.size() > room ? entries.size() - (room - 1) : 0;
        entries.resize(entries.size() - left);
        qsizetype spare = left > 0 ? 0 : room - entries.size();
        QStringList lines;
        for (const QString &entry : std::as_const(entries)) {
            const QStringList own = inLines(entry, m_day.width() - 2 * DayInset, 1 + spare);
            spare -= own.size() - 1;
            lines += own;
        }
        m_without += int(left);
        return left > 0 ? lines << Report::tr("%n more", "entries of a day", int(left)) : lines;
    }

    const CalendarPaperContent &m_content;
    QDate m_first;
    int m_weeks;
    QSizeF m_size;
    QSizeF m_day;
    QList<Drawn> m_pieces;
    int m_without = 0;
};

} // namespace

CalendarDrawing calendarDrawing(const CalendarPaperContent &content, QSizeF size)
{
    return CalendarDrawer(content, size).drawn();
}

} // namespace kb
