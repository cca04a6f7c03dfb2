// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedmeeting.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "model/agendaitem.h"
#include "model/event.h"
#include "model/knowledgequestion.h"

namespace kb {

namespace {

constexpr QLatin1StringView ExpertMeeting("expertbijeenkomst");
constexpr int MinutesPerRecord = 30;

/// What the records bring with them, each once.
struct MeetingSubjects
{
    QList<Uid> concepts;
    QList<Uid> dossiers;
};

void takeSubjects(QList<Uid> &list, const QList<Uid> &subjects)
{
    for (const Uid &subject : subjects) {
        if (!subject.isNull() && !list.contains(subject))
            list.append(subject);
    }
}

Result<MeetingSubjects> subjectsOfMeeting(Bank &bank, const QList<Headline> &records)
{
    MeetingSubjects subjects;
    for (const Headline &record : records) {
        const auto concepts = bank.links().from(record.uid, LinkType::Concept);
        const auto dossiers = bank.links().from(record.uid, LinkType::Dossier);
        if (const Error *error = firstError(concepts, dossiers))
            return *error;
        takeSubjects(subjects.concepts, *concepts);
        takeSubjects(subjects.dossiers, *dossiers);
        if (record.kind != Kind::KnowledgeQuestion)
            continue;
        const auto question = bank.records<KnowledgeQuestion>().get(record.uid);
        if (!question)
            return question.error();
        takeSubjects(subjects.dossiers, {question->dossier});
    }
    return subjects;
}

Result<> writeProgramme(Bank &bank, Write &write, const Uid &event, const QList<Headline> &records)
{
    int sequence = 0;
    for (const Headline &record : records) {
        AgendaItem item;
        item.event = event;
        item.sequence = ++sequence;
        item.minutes = MinutesPerRecord;
        item.title = record.title;
        if (record.kind != Kind::ResearchProject) // a programme names questions, studies and signals
            item.about = record.uid;
        if (auto made = bank.records<AgendaItem>().insert(write, item); !made)
            return made.error();
    }
    return {};
}

} // namespace

Result<Uid> writeAgreedMeeting(Bank &bank, Write &write, const AgreedMeeting &meeting)
{
    const auto records = linesOf(bank.context().db, meeting.about);
    const auto subjects =
        records ? subjectsOfMeeting(bank, *records) : Result<MeetingSubjects>(records.error());
    if (!subjects)
        return subjects.error();
    Event event{.title = meeting.title.simplified(), .kind = ExpertMeeting, .organiser = meeting.organiser};
    event.ownerUnit = bank.identity().unit;
    const auto made = bank.records<Event>().insert(write, event);
    if (!made)
        return made;
    const std::array links{std::pair(LinkType::CoOrganiser, meeting.units),
                           std::pair(LinkType::Concept, subjects->concepts),
                           std::pair(LinkType::Dossier, subjects->dossiers)};
    for (const auto &[type, targets] : links) {
        if (auto linked = bank.links().set(write, *made, type, targets); !linked)
            return linked.error();
    }
    const auto planned = writeProgramme(bank, write, *made, *records);
    return planned ? made : Result<Uid>(planned.error());
}

} // namespace kb
