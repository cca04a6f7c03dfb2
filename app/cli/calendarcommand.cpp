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

QJsonObject jsonOf(const CalendarEntry &entry)
{
    QJsonObject object{{u"kind"_s, QString::fromLatin1(recordType(entry.kind)->table)},
                       {u"code"_s, entry.code},
                       {u"title"_s, entry.title},
                       {u"first"_s, entry.first.toString(Qt::ISODate)},
                       {u"last"_s, entry.last.toString(Qt::ISODate)},
                       {u"begins"_s, timeText(entry.begins)},
                       {u"ends"_s, timeText(entry.ends)},
                       {u"place"_s, entry.place}};
    if (entry.kind == Kind::Event)
        object.insert(u"status"_s, QString(codeOf(entry.status)));
    return object;
}

void printEntry(Session &session, const CalendarEntry &entry)
{
    if (session.isJson())
        return session.print(jsonOf(entry));
    const QString sort = entry.kind == Kind::Event ? label(entry.status) : kindLabel(entry.kind);
    session.print(u"%1  %2  %3  %4  %5"_s.arg(entry.first.toString(Qt::ISODate),
                                              timeText(entry.begins).leftJustified(5), entry.code,
                                              entry.title, sort));
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
    for (const CalendarEntry &entry : content->entries)
        printEntry(session, entry);
    return ExitCode::Done;
}

} // namespace kb::cli
