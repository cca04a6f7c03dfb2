// SPDX-License-Identifier: EUPL-1.2
#include "cli/actionmaking.h"

#include "cli/words.h"
#include "jobs/agreedfollowup.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

ExitCode sayWhichCanStay(Session &session, Bank &bank, const AgreedLine &line)
{
    const auto stay = survivorsOf(bank, line);
    if (!stay)
        return session.fail(stay.error());
    if (stay->isEmpty())
        return session.fail(Error{Error::Code::NotOwner, line.subject()});
    QStringList questions;
    for (const Headline &question : *stay)
        questions.append(u"%1 (%2)"_s.arg(textOf(question.uid), question.code));
    session.say(Cli::tr("Say with --stays which question stays: %1.").arg(questions.join(Cli::tr(" or "))));
    return ExitCode::WrongUse;
}

ExitCode mergeQuestionsOf(Session &session, Bank &bank, const AgreedLine &line)
{
    const QString stays = session.arguments().value(u"stays"_s);
    if (stays.isEmpty())
        return sayWhichCanStay(session, bank, line);
    return session.outcome(mergeAgreed(bank, line.action.uid, Uid(stays)));
}

/// The event of a session, the proposal of an agreement to programme together, or the tasks of another one.
Result<Uid> makeOfKind(Bank &bank, const Uid &agreed, AgreedMaking making)
{
    if (making == AgreedMaking::Research)
        return makeAgreedResearch(bank, agreed);
    return making == AgreedMaking::Meeting ? makeAgreedMeeting(bank, agreed) : makeAgreedTasks(bank, agreed);
}

} // namespace

ExitCode makeAgreed(Session &session)
{
    const Uid agreed = session.uid(1);
    if (agreed.isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto line = AgreedActions(*bank).line(agreed);
    if (!line)
        return session.fail(line.error());
    const AgreedMaking making = makingOf(*line);
    if (making == AgreedMaking::Merge)
        return mergeQuestionsOf(session, *bank, *line);
    if (making == AgreedMaking::Nothing) {
        session.say(
            Cli::tr("Nothing is to be made of this agreement: it is done, it was made already, or its "
                    "kind asks for nothing."));
        return ExitCode::Failed;
    }
    const auto made = makeOfKind(*bank, agreed, making);
    if (!made)
        return session.fail(made.error());
    session.print(textOf(*made));
    return ExitCode::Done;
}

} // namespace kb::cli
