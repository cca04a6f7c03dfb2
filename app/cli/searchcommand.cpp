// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/axesjob.h"
#include "jobs/filetextjob.h"
#include "jobs/pdfreader.h"
#include "jobs/searchjob.h"
#include "report/labels.h"

namespace kb::cli {

namespace {

constexpr int DefaultLimit = 20;
/// What is learned of so many takes some seconds, once; of more the window learns it.
constexpr qint64 MostLearnedFrom = 10'000;

QList<Kind> kindsFrom(const QString &name)
{
    for (const RecordType *type : recordTypes()) {
        if (name == QLatin1StringView(type->table) ||
            (!name.isEmpty() && QString(QLatin1StringView(type->table)).endsWith(u'_' + name)))
            return {type->kind};
    }
    return {};
}

QJsonObject toJson(const FoundRecord &found, int rank)
{
    const RecordType *type = recordType(found.line.kind);
    return {{QStringLiteral("rank"), rank},
            {QStringLiteral("kind"), type ? QString::fromLatin1(type->table) : QString()},
            {QStringLiteral("uid"), textOf(found.line.uid)},
            {QStringLiteral("code"), found.line.code},
            {QStringLiteral("title"), found.line.title},
            {QStringLiteral("score"), found.hit.score},
            {QStringLiteral("snippet"), found.snippet.text}};
}

void printFound(Session &session, const FoundRecord &found, int rank)
{
    if (session.isJson())
        return session.print(toJson(found, rank));
    const QString code = found.line.code.isEmpty() ? kindLabel(found.line.kind) : found.line.code;
    session.print(
        QStringLiteral("%1  %2  %3\n      %4").arg(rank, 3).arg(code, found.line.title, found.snippet.text));
}

/// The window follows what was written when nothing else is to be done; here there is no such moment. What
/// fails is said, and the records are found all the same.
void catchUp(Session &session, Bank &bank)
{
    if (const auto read = readFileTexts(bank, PdfReader::installed()); !read)
        (void)session.fail(read.error());
    if (const auto followed = followAxes(bank, {}, {}, MostLearnedFrom); !followed)
        (void)session.fail(followed.error());
}

} // namespace

ExitCode searchBank(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString kindName = arguments.value(QStringLiteral("kind"));
    const QList<Kind> kinds = kindsFrom(kindName);
    const auto limit = arguments.count(QStringLiteral("limit"), DefaultLimit);
    if (arguments.words().isEmpty() || !limit || (kinds.isEmpty() && !kindName.isEmpty()))
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    catchUp(session, *bank);
    const auto found = kb::searchBank(*bank, arguments.words().join(u' '), kinds, *limit);
    if (!found)
        return session.fail(found.error());
    if (!found->meant.isEmpty())
        session.say(Cli::tr("Did you mean “%1”?").arg(found->meant));
    int rank = 0;
    for (const FoundRecord &record : found->records)
        printFound(session, record, ++rank);
    return ExitCode::Done;
}

} // namespace kb::cli
