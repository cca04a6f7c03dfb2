// SPDX-License-Identifier: EUPL-1.2
#include "overlap/profile.h"

#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/study.h"

namespace kb {

namespace {

OverlapProfile profileOfHead(const RecordHead &record, Kind kind)
{
    return {.record = record.uid, .kind = kind, .unit = record.ownerUnit, .refcode = record.refcode};
}

/// What was imported as keywords says what a record is about, in words that need not stand in its text.
QString joinedLines(const QStringList &texts, const QStringList &keywords)
{
    QStringList lines = texts;
    lines.append(keywords.join(QLatin1Char(' ')));
    return lines.join(QLatin1Char('\n'));
}

/// The horizon says within how many years a signal matters, from the day it was seen. Of the last one, which
/// has no end, five years in.
int monthsToMiddle(Horizon horizon)
{
    switch (horizon) {
    case Horizon::Tot1:
        return 6;
    case Horizon::Van1Tot4:
        return 30;
    case Horizon::Van4Tot10:
        return 84;
    case Horizon::Na10:
        return 180;
    }
    return 0;
}

} // namespace

OverlapProfile profileOf(const KnowledgeQuestion &question)
{
    using enum QuestionStatus;
    OverlapProfile profile = profileOfHead(question, Kind::KnowledgeQuestion);
    profile.title = question.text;
    profile.text = joinedLines({question.explanation}, question.keywords);
    if (!question.dossier.isNull())
        profile.dossiers.append(question.dossier);
    profile.needBy = question.needBy;
    profile.isPaired =
        question.status != Concept && question.status != Vervallen && question.status != Samengevoegd;
    profile.isOpen = question.status != Beantwoord;
    profile.isNeeded = question.needClass == NeedClass::Nodig;
    return profile;
}

OverlapProfile profileOf(const Study &study)
{
    OverlapProfile profile = profileOfHead(study, Kind::Study);
    profile.title = study.title;
    profile.text = joinedLines({study.subtitle, study.researchQuestion, study.keyMessage, study.summaryPlain},
                               study.keywords);
    profile.issued = study.issued.firstDay();
    profile.isPaired = study.publicationStatus != PublicationStatus::Ingetrokken && study.replacedBy.isNull();
    return profile;
}

OverlapProfile profileOf(const ResearchProject &project)
{
    OverlapProfile profile = profileOfHead(project, Kind::ResearchProject);
    profile.title = project.title;
    profile.text = project.centralQuestion;
    profile.canStillChange = isBeforeAward(project.phase);
    profile.isPaired = project.phase != Phase::Gestopt;
    return profile;
}

OverlapProfile profileOf(const Signal &signal)
{
    using enum SignalStatus;
    OverlapProfile profile = profileOfHead(signal, Kind::Signal);
    profile.title = signal.title;
    profile.text = joinedLines({signal.description}, signal.keywords);
    if (signal.followUpKind == FollowUp::Vraag)
        profile.questions.append(signal.followUp);
    if (signal.observedOn.isValid())
        profile.needBy = signal.observedOn.addMonths(monthsToMiddle(signal.horizon));
    profile.isPaired = signal.status != Weggelegd && signal.status != Inbox;
    return profile;
}

} // namespace kb
