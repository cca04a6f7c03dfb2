// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "jobs/todaylist.h"
#include "jobs/todaypaperjob.h"
#include "print/savedocument.h"
#include "report/todaywords.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

struct NamedScope
{
    QLatin1StringView name;
    TodayScope scope;
};
constexpr std::array namedScopes{NamedScope{"own_dossiers"_L1, TodayScope::OwnDossiers},
                                 NamedScope{"own_unit"_L1, TodayScope::OwnUnit},
                                 NamedScope{"all"_L1, TodayScope::All}};

void printLine(Session &session, const TodayLine &line)
{
    const QDate today = session.clock()().date();
    if (!session.isJson()) {
        const QStringList parts{label(line.block), todayWhat(line), daysLeftText(line.date, today)};
        return session.print(parts.join(u"  "_s).trimmed());
    }
    QJsonObject object{{u"block"_s, QString(codeOf(line.block))},
                       {u"rule"_s, line.rule},
                       {u"code"_s, line.code},
                       {u"what"_s, todayWhat(line)},
                       {u"why"_s, todayWhy(line)},
                       {u"act"_s, label(line.act)}};
    if (!line.record.isNull())
        object.insert(u"uid"_s, textOf(line.record));
    if (line.date.isValid())
        object.insert(u"date"_s, line.date.toString(Qt::ISODate));
    session.print(object);
}

ExitCode printToday(Session &session, const TodayList &today)
{
    for (const TodayBlock block : allOf<TodayBlock>()) {
        for (const TodayLine &line : ofBlock(today.lines, block))
            printLine(session, line);
    }
    if (today.lines.isEmpty() && !session.isJson())
        session.print(nothingToday(today.nextDate, today.nextTitle, paperLanguage()));
    if (const QString balance = balanceText(today.balance); !balance.isEmpty() && !session.isJson())
        session.print(balanceTitle() + u": "_s + balance);
    return ExitCode::Done;
}

} // namespace

ExitCode todayLines(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString name = arguments.value(u"scope"_s);
    const auto named = std::ranges::find(namedScopes, name, &NamedScope::name);
    const bool isOnPaper = arguments.has(u"out"_s);
    if ((!name.isEmpty() && named == namedScopes.end()) || (isOnPaper && !namesAPaper(session)))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const TodayScope scope = named == namedScopes.end() ? scopeOfUser(*bank) : named->scope;
    if (isOnPaper) {
        const auto content = todayPaperContent(*bank, scope, paperLanguage());
        return content ? session.outcome(print::saveDocument(todayPaper(*content), arguments.value(u"out"_s)))
                       : session.fail(content.error());
    }
    const auto today = readToday(*bank, scope);
    return today ? printToday(session, *today) : session.fail(today.error());
}

} // namespace kb::cli
