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

using FindWay = Result<LinkWay> (*)(Bank &bank, const Uid &one, const Uid &other, const QString &name);
using ChangeLink = std::function<Result<>(Bank &bank, Write &write, const LinkWay &way)>;

/// Does something with the link of two records in the way that was named.
ExitCode changeLink(Session &session, const QString &step, FindWay find, const ChangeLink &change)
{
    const Uid one = session.uid(0);
    const Uid other = session.uid(1);
    if (one.isNull() || other.isNull() || one == other)
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto way = find(*bank, one, other, session.arguments().value(u"as"_s));
    if (!way)
        return session.fail(way.error());
    return session.outcome(
        bank->write({step, Kind::Link}, [&](Write &write) { return change(*bank, write, *way); }));
}

} // namespace

ExitCode linkRecords(Session &session)
{
    const QString note = session.arguments().value(u"note"_s);
    return changeLink(session, u"link"_s, wayBetween, [&](Bank &bank, Write &write, const LinkWay &way) {
        return makeLink(bank, write, session.uid(0), way, session.uid(1), note);
    });
}

ExitCode unlinkRecords(Session &session)
{
    return changeLink(session, u"unlink"_s, wayThatIsThere,
                      [&](Bank &bank, Write &write, const LinkWay &way) {
                          return takeLink(bank, write, session.uid(0), way, session.uid(1));
                      });
}

ExitCode showLinks(Session &session)
{
    if (session.uid(0).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    if (const auto known = recordId(bank->context().db, session.uid(0)); !known)
        return session.fail(known.error());
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
