// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/calendarpaperjob.h"
#include "report/calendardrawing.h"
#include "report/labels.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

/// The days of `--month` or `--week`, the month of today without either; empty when they say no such days.
std::optional<CalendarDays> daysAsked(const Arguments &arguments, QDate today)
{
    const bool hasMonth = arguments.has(u"month"_s);
    const bool hasWeek = arguments.has(u"week"_s);
    if (hasMonth && hasWeek)
        return std::nullopt;
    CalendarDays days{.reach = hasWeek ? CalendarReach::Week : CalendarReach::Month, .around = today};
    if (hasMonth)
        days.around = QDate::fromString(arguments.value(u"month"_s), u"yyyy-MM"_s);
    if (hasWeek)
        days.around = QDate::fromString(arguments.value(u"week"_s), Qt::ISODate);
    return days.around.isValid() ? std::optional(days) : std::nullopt;
}

QString timeText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QJsonObject jsonOf(const CalendarItem &item)
{
    QJsonObject object{{u"kind"_s, QString::fromLatin1(recordType(item.kind)->table)},
                       {u"code"_s, item.code},
                       {u"title"_s, item.title},
                       {u"first"_s, item.first.toString(Qt::ISODate)},
                       {u"last"_s, item.last.toString(Qt::ISODate)},
                       {u"begins"_s, timeText(item.begins)},
                       {u"ends"_s, timeText(item.ends)},
                       {u"place"_s, item.place}};
    if (item.kind == Kind::Event)
        object.insert(u"status"_s, QString(codeOf(item.status)));
    return object;
}

void printCalendarItem(Session &session, const CalendarItem &item)
{
    if (session.isJson())
        return session.print(jsonOf(item));
    const QString sort = item.kind == Kind::Event ? label(item.status) : kindLabel(item.kind);
    session.print(u"%1  %2  %3  %4  %5"_s.arg(item.first.toString(Qt::ISODate),
                                              timeText(item.begins).leftJustified(5), item.code, item.title,
                                              sort));
}

} // namespace

ExitCode eventCalendar(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto days = daysAsked(arguments, bank->now().toLocalTime().date());
    if (!days || !asksForWhatCanBe(session) || !arguments.words().isEmpty())
        return session.wrongUse();
    const SecondLayer second = arguments.has(u"events-only"_s) ? SecondLayer::Hidden : SecondLayer::Shown;
    auto content = calendarPaperContent(*bank, *days, second, paperLanguage());
    if (!content)
        return session.fail(content.error());
    settleDrawnPaper(session, *content);
    if (namesAPicture(session))
        return savePicture(session,
                           calendarDrawing(*content, doc::landscapeRoom(doc::PaperSize::A4)).drawing);
    if (arguments.has(u"out"_s))
        return savePaper(session, calendarPaper(*content));
    for (const CalendarItem &item : content->items)
        printCalendarItem(session, item);
    return ExitCode::Done;
}

} // namespace kb::cli
