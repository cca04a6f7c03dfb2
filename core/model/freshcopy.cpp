// SPDX-License-Identifier: EUPL-1.2
#include "model/freshcopy.h"

namespace kb {

namespace {

/// Of the common fields only words and sharing are about the content.
template <typename R> R withFreshHead(R record)
{
    RecordHead head;
    head.shareLevel = record.shareLevel;
    head.keywords = record.keywords;
    static_cast<RecordHead &>(record) = head;
    return record;
}

} // namespace

Study freshCopy(const Study &study)
{
    const Study fresh;
    Study copy = withFreshHead(study);
    for (QString Study::*identifier :
         {&Study::reportNo, &Study::doi, &Study::isbn, &Study::urnNbn, &Study::handle, &Study::parliamentRef,
          &Study::location, &Study::assessedBy, &Study::refusalGround, &Study::accessibilityReason})
        copy.*identifier = fresh.*identifier;
    for (QDate Study::*date : {&Study::urlCheckedOn, &Study::freshnessUntil, &Study::assessedOn,
                               &Study::publishDue, &Study::publishedOn})
        copy.*date = fresh.*date;
    for (bool Study::*check :
         {&Study::personalDataChecked, &Study::accessibilityChecked, &Study::rightsChecked})
        copy.*check = fresh.*check;
    copy.otherIds = fresh.otherIds;
    copy.url = fresh.url;
    copy.publicUrl = fresh.publicUrl;
    copy.publicationStatus = fresh.publicationStatus;
    copy.replacedBy = fresh.replacedBy;
    return copy;
}

KnowledgeQuestion freshCopy(const KnowledgeQuestion &question)
{
    const KnowledgeQuestion fresh;
    KnowledgeQuestion copy = withFreshHead(question);
    copy.status = fresh.status;
    copy.answerSummary = fresh.answerSummary;
    copy.answeredOn = fresh.answeredOn;
    copy.revisitOn = fresh.revisitOn;
    copy.mergedInto = fresh.mergedInto;
    copy.askedOn = fresh.askedOn;
    copy.answeredInMeeting = fresh.answeredInMeeting;
    return copy;
}

/// What was seen and how it is judged; what was done with it stays with the other.
Signal freshCopy(const Signal &signal)
{
    const Signal fresh;
    Signal copy = withFreshHead(signal);
    copy.status = fresh.status;
    copy.followUpKind = fresh.followUpKind;
    copy.followUp = fresh.followUp;
    copy.result = fresh.result;
    copy.setAsideReason = fresh.setAsideReason;
    copy.nextReview = fresh.nextReview;
    return copy;
}

/// Its head; the pieces are those of one issue.
Bulletin freshCopy(const Bulletin &bulletin)
{
    Bulletin copy = withFreshHead(bulletin);
    copy.number.reset();
    copy.issuedOn = QDate();
    copy.status = BulletinStatus::Concept;
    copy.corrects = Uid();
    return copy;
}

PolicyDossier freshCopy(const PolicyDossier &dossier)
{
    const PolicyDossier fresh;
    PolicyDossier copy = withFreshHead(dossier);
    copy.code = fresh.code;
    copy.status = fresh.status;
    copy.parliamentaryDossier = fresh.parliamentaryDossier;
    return copy;
}

Institute freshCopy(const Institute &institute)
{
    const Institute fresh;
    Institute copy = withFreshHead(institute);
    copy.ror = fresh.ror;
    copy.website = fresh.website;
    copy.agreements = fresh.agreements;
    copy.active = fresh.active;
    copy.mergedInto = fresh.mergedInto;
    return copy;
}

/// Who somebody is and how to reach them is of one person only; where they work may be of a colleague.
Person freshCopy(const Person &person)
{
    const Person fresh;
    Person copy = withFreshHead(person);
    for (QString Person::*own :
         {&Person::given, &Person::prefix, &Person::family, &Person::suffix, &Person::titles,
          &Person::initials, &Person::orcid, &Person::email, &Person::phone})
        copy.*own = fresh.*own;
    copy.privacyGround = fresh.privacyGround;
    copy.reviewAfter = fresh.reviewAfter;
    copy.noContact = fresh.noContact;
    copy.mergedInto = fresh.mergedInto;
    return copy;
}

ContactMoment freshCopy(const ContactMoment &contact)
{
    const ContactMoment fresh;
    ContactMoment copy = withFreshHead(contact);
    copy.notes = fresh.notes;
    copy.followUpOn = fresh.followUpOn;
    copy.followUpWhat = fresh.followUpWhat;
    copy.done = fresh.done;
    return copy;
}

Advice freshCopy(const Advice &advice)
{
    const Advice fresh;
    Advice copy = withFreshHead(advice);
    copy.status = fresh.status;
    copy.offeredOn = fresh.offeredOn;
    copy.outcomeOn = fresh.outcomeOn;
    copy.outcomeNote = fresh.outcomeNote;
    copy.version = fresh.version;
    return copy;
}

Event freshCopy(const Event &event)
{
    const Event fresh;
    Event copy = withFreshHead(event);
    copy.start = fresh.start;
    copy.end = fresh.end;
    copy.status = fresh.status;
    copy.statusReason = fresh.statusReason;
    copy.noOutcome = fresh.noOutcome;
    copy.report = fresh.report;
    copy.evaluation = fresh.evaluation;
    copy.evaluationRemark = fresh.evaluationRemark;
    return copy;
}

Exploration freshCopy(const Exploration &exploration)
{
    const Exploration fresh;
    Exploration copy = withFreshHead(exploration);
    copy.status = fresh.status;
    copy.fromDate = fresh.fromDate;
    copy.toDate = fresh.toDate;
    copy.resultSummary = fresh.resultSummary;
    return copy;
}

Approach freshCopy(const Approach &approach)
{
    const Approach fresh;
    Approach copy = withFreshHead(approach);
    copy.mergedInto = fresh.mergedInto;
    copy.active = fresh.active;
    return copy;
}

Lesson freshCopy(const Lesson &lesson)
{
    return withFreshHead(lesson);
}

Collection freshCopy(const Collection &collection)
{
    const Collection fresh;
    Collection copy = withFreshHead(collection);
    copy.isPublic = fresh.isPublic;
    copy.slug = fresh.slug;
    return copy;
}

ExternalBank freshCopy(const ExternalBank &bank)
{
    const ExternalBank fresh;
    ExternalBank copy = withFreshHead(bank);
    copy.url = fresh.url;
    copy.checkedOn = fresh.checkedOn;
    return copy;
}

} // namespace kb
