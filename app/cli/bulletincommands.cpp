// SPDX-License-Identifier: EUPL-1.2
#include "bank/guards.h"
#include "base/savefile.h"
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "exchange/feedwriter.h"
#include "jobs/bulletinpaperjob.h"
#include "jobs/bulletinwork.h"
#include "wording/guardtext.h"

namespace kb::cli {

namespace {

ExitCode stepOf(Session &session, const char *act,
                const std::function<Result<Uid>(BulletinWork &work, const Uid &bulletin)> &step)
{
    const Uid bulletin = session.uid(0);
    if (bulletin.isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    if (auto inUse = checkInUse(bank->context(), bulletin); !inUse)
        return session.fail(inUse.error());
    const auto taken = bank->write({QString::fromLatin1(act), Kind::Bulletin}, [&](Write &write) {
        BulletinWork work(*bank, write);
        return step(work, bulletin);
    });
    if (!taken)
        return session.fail(inWords(taken.error(), Kind::Bulletin));
    session.print(textOf(*taken));
    return ExitCode::Done;
}

} // namespace

ExitCode bulletinCompose(Session &session)
{
    const QList<Uid> records = session.uids();
    if (records.isEmpty() || records.contains(Uid()))
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const QString title =
        session.arguments().value(QStringLiteral("title"), Cli::tr("New knowledge and signals"));
    const auto draft = bank->write({QStringLiteral("edit"), Kind::Bulletin}, [&](Write &write) {
        return BulletinWork(*bank, write).add(records, title);
    });
    if (!draft)
        return session.fail(draft.error());
    session.print(textOf(*draft));
    return ExitCode::Done;
}

ExitCode bulletinSettle(Session &session)
{
    return stepOf(session, "settle", [](BulletinWork &work, const Uid &bulletin) -> Result<Uid> {
        const auto settled = work.settle(bulletin);
        return settled ? Result<Uid>(bulletin) : settled.error();
    });
}

ExitCode bulletinIssue(Session &session)
{
    return stepOf(session, "issue", [](BulletinWork &work, const Uid &bulletin) -> Result<Uid> {
        const auto issued = work.issue(bulletin);
        return issued ? Result<Uid>(bulletin) : issued.error();
    });
}

ExitCode bulletinCorrect(Session &session)
{
    return stepOf(session, "correct",
                  [](BulletinWork &work, const Uid &bulletin) { return work.correct(bulletin); });
}

ExitCode bulletinFeedTo(Session &session)
{
    const QString out = session.arguments().value(QStringLiteral("out"));
    if (session.uid(0).isNull() || out.isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto content = bulletinPaperContent(*bank, session.uid(0), paperLanguage());
    return content ? session.outcome(saveFile(out, writeFeed(bulletinFeed(*content))))
                   : session.fail(content.error());
}

} // namespace kb::cli
