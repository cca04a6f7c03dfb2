// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/foreignscan.h"
#include "report/overlapwords.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const ScannedText &text, const ScanMatch &match)
{
    return {{u"file_code"_s, text.code},      {u"file_title"_s, text.title},
            {u"uid"_s, textOf(match.record)}, {u"code"_s, match.code},
            {u"title"_s, match.title},        {u"unit"_s, match.unit},
            {u"score"_s, match.pair.score},   {u"level"_s, QString(codeOf(match.pair.level))},
            {u"why"_s, whyWords(match.pair)}};
}

void printMatch(Session &session, const ScanMatch &match)
{
    session.print(u"  %1  %2  %3 (%4)"_s.arg(match.pair.score, 3).arg(match.code, match.title, match.unit));
    session.print(u"       %1: %2"_s.arg(Cli::tr("why"), whyWords(match.pair)));
}

void printText(Session &session, const ScannedText &text)
{
    if (!session.isJson())
        session.print(u"%1 %2"_s.arg(text.code, text.title).trimmed());
    for (const ScanMatch &match : text.matches)
        session.isJson() ? session.print(toJson(text, match)) : printMatch(session, match);
}

} // namespace

ExitCode overlapScan(Session &session)
{
    const Arguments &arguments = session.arguments();
    const bool isOnPaper = arguments.has(u"out"_s);
    if (arguments.words().size() != 1 || (isOnPaper && !namesAPaper(session)))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto scan = scanForeignFile(*bank, arguments.word(0), arguments.value(u"format"_s));
    if (!scan)
        return session.fail(scan.error());
    if (isOnPaper)
        return savePaper(session, scanPaper(*bank, *scan, paperLanguage()));
    for (const ScannedText &text : scan->texts)
        printText(session, text);
    if (!session.isJson())
        session.print(Cli::tr("%1 of %2 texts in the file overlap with this bank; nothing was imported.")
                          .arg(scan->texts.size())
                          .arg(scan->read));
    return ExitCode::Done;
}

} // namespace kb::cli
