// SPDX-License-Identifier: EUPL-1.2
#include "model/event.h"
#include "model/study.h"
#include "report/dossieroverview.h"
#include "report/labels.h"
#include "report/words.h"

namespace kb {

namespace {

/// What a question that is answered was needed by says nothing any more, nor does the day of an event that
/// was called off, or of a study that was withdrawn.
bool isDossierDay(const DossierItem &item)
{
    switch (item.kind) {
    case Kind::KnowledgeQuestion:
        return knowingOf(fromCode<QuestionStatus>(item.state).value_or(QuestionStatus::Concept)) !=
               Knowing::Known;
    case Kind::Event:
        return item.state != codeOf(EventStatus::Geannuleerd);
    case Kind::Study:
        return item.state != codeOf(PublicationStatus::Ingetrokken);
    case Kind::Signal:
    case Kind::ResearchProject:
    case Kind::Advice:
        return true;
    default:
        return false;
    }
}

QString dossierDaySort(const DossierItem &item, bool isPast)
{
    switch (item.kind) {
    case Kind::KnowledgeQuestion:
        return Report::tr("Answer needed");
    case Kind::ResearchProject:
        return isPast ? kindLabel(item.kind) : Report::tr("Project delivers");
    case Kind::Advice:
        return Report::tr("Advice");
    default:
        return kindLabel(item.kind);
    }
}

DossierDay dayOfMilestone(const DossierMilestone &moment, QDate today)
{
    const QString what = moment.certainty == Certainty::Geschat
                             ? QStringLiteral("%1 (%2)").arg(moment.label, label(moment.certainty).toLower())
                             : moment.label;
    const auto kind = recordTypeOf<DossierMilestone>.field(QLatin1StringView("kind"))->id;
    return {{moment.date.toString(Qt::ISODate)},
            codeLabel(Kind::DossierMilestone, kind, moment.kind),
            what,
            {},
            moment.date < today};
}

/// A study of this year is there; an answer that is needed this year may still come.
DossierDay dayOfItem(const DossierItem &item, QDate today)
{
    const QDate day = item.kind == Kind::Study ? item.date.firstDay() : item.date.lastDay();
    const bool isPast = day < today;
    return {item.date, dossierDaySort(item, isPast), QStringLiteral("%1 %2").arg(item.code, item.title),
            item.uid, isPast};
}

} // namespace

QList<DossierDay> daysOf(const DossierOverviewContent &content, QDate today)
{
    QList<DossierDay> days;
    for (const DossierMilestone &moment : content.milestones)
        days.append(dayOfMilestone(moment, today));
    for (const DossierItem &item : content.items) {
        if (isDossierDay(item) && item.date.isValid())
            days.append(dayOfItem(item, today));
    }
    std::ranges::stable_sort(days, {}, &DossierDay::date);
    return days;
}

DossierTimeline timelineOf(const DossierOverviewContent &content, QDate today)
{
    constexpr qsizetype mostPast = 12; // so that today is in sight
    const QDate yearAgo = today.addYears(-1);
    DossierTimeline timeline;
    for (const DossierDay &day : daysOf(content, today))
        (day.isPast ? timeline.past : timeline.coming).append(day);
    const auto isRecent = [&](const DossierDay &day) { return day.date.firstDay() >= yearAgo; };
    const qsizetype shown = std::min<qsizetype>(mostPast, std::ranges::count_if(timeline.past, isRecent));
    timeline.earlier = timeline.past.size() - shown;
    timeline.past = timeline.past.last(shown);
    return timeline;
}

} // namespace kb
