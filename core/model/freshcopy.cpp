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

Event freshCopy(const Event &event)
{
    const Event fresh;
    Event copy = withFreshHead(event);
    copy.start = fresh.start;
    copy.end = fresh.end;
    copy.status = fresh.status;
    copy.statusReason = fresh.statusReason;
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

} // namespace kb
