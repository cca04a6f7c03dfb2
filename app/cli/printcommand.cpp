// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "jobs/advicepaperjob.h"
#include "jobs/bulletinpaperjob.h"
#include "jobs/dossieroverviewjob.h"
#include "jobs/explorationbriefjob.h"
#include "jobs/meetingpaperjob.h"
#include "jobs/persondatajob.h"
#include "jobs/questioncardjob.h"
#include "jobs/researchcardjob.h"
#include "jobs/whatworksjob.h"
#include "print/savedocument.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

template <typename Content>
using Collect = Result<Content> (*)(Bank &bank, const Uid &record, Language language);

/// Collects the content of a paper and makes the paper of it.
template <typename Content, Collect<Content> collect, Document (*make)(const Content &)>
Result<Document> paper(Bank &bank, const Uid &record)
{
    const auto content = collect(bank, record, paperLanguage());
    return content ? Result<Document>(make(*content)) : content.error();
}

Result<Document> advicePaper(Bank &bank, const Uid &record)
{
    return advicePaperOf(bank, record, paperLanguage());
}

template <MeetingPaper which> Result<Document> paperOfMeeting(Bank &bank, const Uid &record)
{
    const auto content = meetingContent(bank, record, paperLanguage());
    return content ? Result<Document>(meetingPaper(which, *content)) : content.error();
}

/// The paper of one kind of record, by its word on the command line.
struct PrintedKind
{
    QLatin1StringView word;
    Result<Document> (*make)(Bank &bank, const Uid &record);
};
constexpr std::array printedKinds{
    PrintedKind{"study"_L1, paper<ResearchCardContent, researchCardContent, researchCard>},
    PrintedKind{"question"_L1, paper<QuestionCardContent, questionCardContent, questionCard>},
    PrintedKind{"dossier"_L1, paper<DossierOverviewContent, dossierOverviewContent, dossierOverview>},
    PrintedKind{"person"_L1, paper<PersonDataContent, personDataContent, personData>},
    PrintedKind{"bulletin"_L1, paper<BulletinPaperContent, bulletinPaperContent, bulletinPaper>},
    PrintedKind{"exploration"_L1, paper<ExplorationBriefContent, explorationBriefContent, explorationBrief>},
    PrintedKind{"advice"_L1, advicePaper},
    PrintedKind{"approach"_L1, paper<WhatWorksContent, oneApproachContent, whatWorksPaper>},
    PrintedKind{"invitation"_L1, paperOfMeeting<MeetingPaper::Invitation>},
    PrintedKind{"agenda"_L1, paperOfMeeting<MeetingPaper::Agenda>},
    PrintedKind{"attendance"_L1, paperOfMeeting<MeetingPaper::AttendanceList>},
    PrintedKind{"badges"_L1, paperOfMeeting<MeetingPaper::Badges>},
    PrintedKind{"report"_L1, paperOfMeeting<MeetingPaper::Report>},
    PrintedKind{"notice"_L1, paperOfMeeting<MeetingPaper::Notice>},
    PrintedKind{"invitations"_L1, paperOfMeeting<MeetingPaper::Invitations>},
};

} // namespace

ExitCode printRecord(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString kind = arguments.word(0);
    if (arguments.words().size() != 2 || !namesAPaper(session))
        return session.wrongUse();
    const auto printed =
        std::ranges::find_if(printedKinds, [&](const PrintedKind &row) { return row.word == kind; });
    if (printed == printedKinds.end())
        return session.fail({Error::Code::NotBuiltYet, QStringLiteral("print ") + kind});
    if (session.uid(1).isNull())
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    const auto document = printed->make(*bank, session.uid(1));
    return document ? session.outcome(print::saveDocument(*document, arguments.value(QStringLiteral("out"))))
                    : session.fail(document.error());
}

} // namespace kb::cli
