// SPDX-License-Identifier: EUPL-1.2
#include "cli/nopair.h"

#include "bank/headlines.h"
#include "cli/session.h"
#include "cli/words.h"
#include "overlap/pairrule.h"

namespace kb::cli {

namespace {

/// Of two records that the bank knows.
QString whyNoPair(const Headline &one, const Headline &other)
{
    if (one.uid == other.uid)
        return Cli::tr("This is one record. Name two to compare.");
    if (!overlap::pairRule(one.kind, other.kind))
        return Cli::tr(
            "These two records are never compared. A pair is of two questions, projects or signals, or "
            "of a question with a study, a project or a signal.");
    return Cli::tr("%1 is not in the list of overlaps: no run found that these two overlap. “overlap add” "
                   "puts them there.")
        .arg(pairName(one, other));
}

bool isAboutPair(const Error &error)
{
    return error.code == Error::Code::NotFound ||
           error == Error{Error::Code::InvalidInput, QStringLiteral("pair")};
}

} // namespace

ExitCode failOnPair(Session &session, Bank &bank, const Error &error)
{
    const QList<Uid> named{session.uid(0), session.uid(1)};
    const auto lines = headlines(bank.context().db, named);
    if (!isAboutPair(error) || !lines)
        return session.fail(error);
    for (const Uid &uid : named) {
        if (!lines->contains(uid))
            return session.fail({Error::Code::NotFound, textOf(uid)});
    }
    session.say(whyNoPair(lines->value(named.first()), lines->value(named.last())));
    return ExitCode::Failed;
}

} // namespace kb::cli
