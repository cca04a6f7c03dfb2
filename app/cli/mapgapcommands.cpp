// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "gaps/gapmapfolding.h"
#include "jobs/gapmapjob.h"
#include "jobs/mapdismissals.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

/// The sort of rows of `--rows`, concepts without it; empty when it is none, and for more words than one row.
std::optional<MapRows> rowsAsked(const Session &session)
{
    const Arguments &arguments = session.arguments();
    const bool isOne = arguments.words().size() == 1 && !arguments.word(0).isEmpty();
    return isOne ? fromCode<MapRows>(arguments.value(u"rows"_s, u"begrip"_s)) : std::nullopt;
}

bool isCalled(const MapRow &row, const QString &uidOrName)
{
    const Uid uid(uidOrName);
    return uid.isNull() ? row.name == uidOrName : row.subject == uid;
}

/// Every row that has that uid or that name, once.
Result<QList<MapRow>> rowsCalled(Bank &bank, MapRows rows, const QString &uidOrName)
{
    const auto asked = askedGapMap(bank, {.rows = rows});
    if (!asked)
        return asked.error();
    QList<MapRow> called;
    QStringList keys;
    for (const MapRow &row : asked->map.rows) {
        if (!isCalled(row, uidOrName) || keys.contains(mapRowKey(row)))
            continue;
        called.append(row);
        keys.append(mapRowKey(row));
    }
    return called;
}

using OnRow = ExitCode (*)(Session &session, Bank &bank, MapRows rows, const MapRow &row);

/// Does something with the one row that the first word names.
ExitCode withRow(Session &session, OnRow act)
{
    const auto rows = rowsAsked(session);
    if (!rows)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const QString asked = session.arguments().word(0);
    const auto called = rowsCalled(*bank, *rows, asked);
    if (!called)
        return session.fail(called.error());
    if (called->isEmpty())
        return session.fail({Error::Code::NotFound, asked});
    if (called->size() == 1)
        return act(session, *bank, *rows, called->first());
    session.say(Cli::tr("More than one row has this name. Give the uid of one: %1").arg(asked));
    return ExitCode::Failed;
}

ExitCode dismissRow(Session &session, Bank &bank, MapRows rows, const MapRow &row)
{
    if (row.isGap)
        return session.outcome(
            MapDismissals(bank).dismiss(rows, row, session.arguments().value(u"reason"_s)));
    session.say(Cli::tr("This row of the map is no gap: %1").arg(row.name));
    return ExitCode::Failed;
}

ExitCode restoreRow(Session &session, Bank &bank, MapRows rows, const MapRow &row)
{
    return session.outcome(MapDismissals(bank).takeBack(rows, row));
}

} // namespace

ExitCode gapsDismiss(Session &session)
{
    const bool isExplained = !session.arguments().value(u"reason"_s).trimmed().isEmpty();
    return isExplained ? withRow(session, dismissRow) : session.wrongUse();
}

ExitCode gapsRestore(Session &session)
{
    return withRow(session, restoreRow);
}

} // namespace kb::cli
