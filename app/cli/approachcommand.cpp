// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "jobs/whatworksjob.h"

namespace kb::cli {

using namespace Qt::StringLiterals;

ExitCode approachReport(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (!namesAPaper(session) || !arguments.words().isEmpty())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const ApproachQuery query{.words = arguments.value(u"query"_s)};
    const auto content = whatWorksContent(*bank, query, paperLanguage());
    return savePaper(session, content ? Result<Document>(whatWorksPaper(*content)) : content.error());
}

} // namespace kb::cli
