// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "jobs/overlapreportjob.h"

namespace kb::cli {

ExitCode printRecord(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString out = arguments.value(QStringLiteral("out"));
    if (arguments.words().size() != 2 || out.isEmpty())
        return session.wrongUse(QStringLiteral("print study UID --out FILE.pdf|.odt|.html"));
    if (arguments.word(0) != QStringLiteral("study"))
        return session.fail({Error::Code::NotBuiltYet, arguments.word(0)});
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto content = researchCardContent(*bank, Uid(arguments.word(1)), paperLanguage());
    if (!content)
        return session.fail(content.error());
    const auto written = writePaper(researchCard(*content), out);
    return written ? ExitCode::Done : session.fail(written.error());
}

} // namespace kb::cli
