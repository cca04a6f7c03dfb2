// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "jobs/meetingpaperjob.h"
#include "jobs/questioncardjob.h"
#include "jobs/researchcardjob.h"
#include "print/savedocument.h"

namespace kb::cli {

namespace {

Result<Document> paperOf(Bank &bank, const QString &kind, const Uid &record)
{
    if (kind == QStringLiteral("question")) {
        const auto content = questionCardContent(bank, record, paperLanguage());
        return content ? Result<Document>(questionCard(*content)) : content.error();
    }
    if (const auto paper = fromCode<MeetingPaper>(kind)) {
        const auto content = meetingContent(bank, record, paperLanguage());
        return content ? Result<Document>(meetingPaper(*paper, *content)) : content.error();
    }
    const auto content = researchCardContent(bank, record, paperLanguage());
    return content ? Result<Document>(researchCard(*content)) : content.error();
}

} // namespace

ExitCode printRecord(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString kind = arguments.word(0);
    if (arguments.words().size() != 2 || !namesAPaper(session))
        return session.wrongUse();
    const bool isCard = kind == QStringLiteral("study") || kind == QStringLiteral("question");
    if (!isCard && !fromCode<MeetingPaper>(kind))
        return session.fail({Error::Code::NotBuiltYet, QStringLiteral("print ") + kind});
    if (session.uid(1).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto document = paperOf(*bank, kind, session.uid(1));
    return document ? session.outcome(print::saveDocument(*document, arguments.value(QStringLiteral("out"))))
                    : session.fail(document.error());
}

} // namespace kb::cli
