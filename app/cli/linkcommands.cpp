// SPDX-License-Identifier: EUPL-1.2
// Links between any two records, as Ctrl+L makes them.
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/waycode.h"
#include "jobs/linkedrecords.h"
#include "report/linkwords.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

/// The way of that name between the two; without a name the most telling one. InvalidInput with the names of
/// those that there are.
Result<LinkWay> wayBetween(Bank &bank, const Uid &one, const Uid &other, const QString &name)
{
    const auto first = recordKind(bank.context().db, one);
    const auto second = first ? recordKind(bank.context().db, other) : first;
    if (!second)
        return second.error();
    QStringList names;
    for (const LinkWay &way : linkWays(*first, *second)) {
        if (name.isEmpty() || codeOf(way) == name)
            return way;
        names.append(codeOf(way));
    }
    return Error{Error::Code::InvalidInput, u"--as %1 (%2)"_s.arg(name, names.join(u", "_s))};
}

/// The way of that name in which the two are linked; without a name the only one. InvalidInput with the names
/// of those that there are.
Result<LinkWay> wayThatIsThere(Bank &bank, const Uid &one, const Uid &other, const QString &name)
{
    const auto links = linkedRecords(bank, one);
    if (!links)
        return links.error();
    QList<LinkWay> ways;
    QStringList names;
    for (const LinkedRecord &link : *links) {
        if (link.line.uid != other)
            continue;
        names.append(codeOf(link.way));
        if (name.isEmpty() || names.last() == name)
            ways.append(link.way);
    }
    if (ways.size() == 1)
        return ways.first();
    if (names.isEmpty())
        return Error{Error::Code::NotFound, textOf(other)};
    return Error{Error::Code::InvalidInput, u"--as %1 (%2)"_s.arg(name, names.join(u", "_s))};
}

} // namespace

ExitCode linkRecords(Session &session)
{
    const Uid one = session.uid(0);
    const Uid other = session.uid(1);
    if (one.isNull() || other.isNull() || one == other)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto way = wayBetween(*bank, one, other, session.arguments().value(u"as"_s));
    if (!way)
        return session.fail(way.error());
    const QString note = session.arguments().value(u"note"_s);
    return session.outcome(bank->write({u"link"_s, Kind::Link}, [&](Write &write) {
        return makeLink(*bank, write, one, *way, other, note);
    }));
}

ExitCode unlinkRecords(Session &session)
{
    const Uid one = session.uid(0);
    const Uid other = session.uid(1);
    if (one.isNull() || other.isNull() || one == other)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto way = wayThatIsThere(*bank, one, other, session.arguments().value(u"as"_s));
    if (!way)
        return session.fail(way.error());
    return session.outcome(bank->write(
        {u"unlink"_s, Kind::Link}, [&](Write &write) { return takeLink(*bank, write, one, *way, other); }));
}

ExitCode showLinks(Session &session)
{
    if (session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto links = linkedRecords(*bank, session.uid(0));
    if (!links)
        return session.fail(links.error());
    for (const LinkedRecord &link : *links) {
        if (session.isJson())
            session.print(toJson(link));
        else
            session.print(u"%1: %2"_s.arg(label(link.way), nameOf(link.line)));
    }
    return ExitCode::Done;
}

} // namespace kb::cli
