// SPDX-License-Identifier: EUPL-1.2
#include "overlap/profile.h"

#include "model/lifecycle.h"
#include "model/publiccodes.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/study.h"
#include "overlap/comparedparts.h"

namespace kb {

namespace {

OverlapProfile profileOfHead(const RecordHead &record, Kind kind)
{
    return {.record = record.uid, .kind = kind, .unit = record.ownerUnit, .refcode = record.refcode};
}

QStringList publicCodesOf(const QStringList &texts)
{
    return publicCodesIn(texts.join(QLatin1Char('\n')));
}

/// A chapter has the DOI of its book, and is no other record of it.
QStringList publicCodesOf(const Study &study)
{
    const bool isPart = study.type == StudyType::Hoofdstuk || study.type == StudyType::Congres;
    const QStringList others = study.otherIds + QStringList{study.parliamentRef, study.externalId};
    return publicCodesOf(isPart ? others : QStringList{study.doi} + others);
}

QStringList publicCodesOf(const Signal &signal)
{
    QStringList texts{signal.title, signal.description, signal.externalId};
    for (const SignalSource &source : signal.sources)
        texts << source.title << source.url.toString() << source.parliamentRef;
    return publicCodesOf(texts);
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
    profile.text = profileText(comparedParts(question));
    profile.codes = publicCodesOf({question.text, question.explanation, question.externalId});
    if (!question.dossier.isNull())
        profile.dossiers.append(question.dossier);
    profile.needBy = question.needBy;
    profile.isPaired = question.status != Concept && isStillAsked(question.status);
    profile.isOpen = question.status != Beantwoord;
    profile.isNeeded = question.needClass == NeedClass::Nodig;
    return profile;
}

OverlapProfile profileOf(const Study &study)
{
    OverlapProfile profile = profileOfHead(study, Kind::Study);
    profile.title = study.title;
    profile.text = profileText(comparedParts(study));
    profile.codes = publicCodesOf(study);
    profile.issued = study.issued.firstDay();
    profile.isPaired = study.publicationStatus != PublicationStatus::Ingetrokken && study.replacedBy.isNull();
    return profile;
}

OverlapProfile profileOf(const ResearchProject &project)
{
    OverlapProfile profile = profileOfHead(project, Kind::ResearchProject);
    profile.title = project.title;
    profile.text = profileText(comparedParts(project));
    profile.codes = publicCodesOf({project.title, project.centralQuestion, project.externalId,
                                   project.seaTheme, project.seaSubtheme, project.reactionReference});
    profile.canStillChange = isBeforeAward(project.phase);
    profile.isPaired = project.phase != Phase::Gestopt;
    return profile;
}

OverlapProfile profileOf(const Signal &signal)
{
    using enum SignalStatus;
    OverlapProfile profile = profileOfHead(signal, Kind::Signal);
    profile.title = signal.title;
    profile.text = profileText(comparedParts(signal));
    profile.codes = publicCodesOf(signal);
    if (signal.followUpKind == FollowUp::Vraag)
        profile.questions.append(signal.followUp);
    if (signal.observedOn.isValid())
        profile.needBy = signal.observedOn.addMonths(monthsToMiddle(signal.horizon));
    profile.isPaired = signal.status != Weggelegd && signal.status != Inbox;
    return profile;
}

} // namespace kb
