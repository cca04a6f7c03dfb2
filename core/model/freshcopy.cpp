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
          &Study::location, &Study::assessedBy, &Study::refusalGround})
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

} // namespace kb
