// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/nopair.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/introductionjob.h"
#include "print/saveintroduction.h"
#include "wording/errortext.h"

#include <QFileInfo>

namespace kb::cli {

namespace {

bool namesALetter(const Session &session)
{
    const QFileInfo out(session.arguments().value(QStringLiteral("out")));
    return out.suffix().toLower() == QStringLiteral("eml") || namesAPaper(session);
}

ExitCode saveLetter(Session &session, const IntroductionContent &content)
{
    const ExitCode outcome =
        session.outcome(print::saveIntroduction(content, session.arguments().value(QStringLiteral("out"))));
    const QStringList unknown = unitsWithoutMailbox(content);
    if (outcome == ExitCode::Done && !unknown.isEmpty())
        session.say(Cli::tr("No mailbox is known of %1: fill in the address yourself.")
                        .arg(unknown.join(QStringLiteral(", "))));
    return outcome;
}

} // namespace

ExitCode overlapIntroduce(Session &session)
{
    const QList<Uid> pair = session.uids();
    if (pair.size() != 2 || pair.contains(Uid()) || !namesALetter(session))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto content = introductionContent(*bank, paperLanguage(), pair.first(), pair.last());
    if (content)
        return saveLetter(session, *content);
    if (content.error().code == Error::Code::NotAllowed) {
        session.say(errorText(content.error()));
        return ExitCode::Failed;
    }
    if (content.error().code != Error::Code::InvalidInput)
        return failOnPair(session, *bank, content.error());
    session.say(Cli::tr("Only about an overlap of two units that is confirmed there is something to write. "
                        "“overlap decide” confirms it."));
    return ExitCode::Failed;
}

} // namespace kb::cli
