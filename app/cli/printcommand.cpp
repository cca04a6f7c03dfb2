// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "jobs/researchcardjob.h"
#include "print/savedocument.h"

namespace kb::cli {

ExitCode printRecord(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.words().size() != 2 || !namesAPaper(session))
        return session.wrongUse();
    if (arguments.word(0) != QStringLiteral("study"))
        return session.fail({Error::Code::NotBuiltYet, QStringLiteral("print ") + arguments.word(0)});
    if (session.uid(1).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto content = researchCardContent(*bank, session.uid(1), paperLanguage());
    if (!content)
        return session.fail(content.error());
    return session.outcome(
        print::saveDocument(researchCard(*content), arguments.value(QStringLiteral("out"))));
}

} // namespace kb::cli
