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

/// Days from one on, in their order.
struct DossierDays
{
    QList<DossierDay> days;
    qsizetype before = 0; ///< counted alone: to put thousands in words takes longer than the window may wait
};

DossierDays daysFrom(const DossierOverviewContent &content, QDate from, QDate today)
{
    DossierDays found;
    for (const DossierMilestone &moment : content.milestones) {
        if (moment.date < from)
            ++found.before;
        else
            found.days.append(dayOfMilestone(moment, today));
    }
    for (const DossierItem &item : content.items) {
        if (!isDossierDay(item) || !item.date.isValid())
            continue;
        if (item.date.firstDay() < from)
            ++found.before;
        else
            found.days.append(dayOfItem(item, today));
    }
    std::ranges::stable_sort(found.days, {}, &DossierDay::date);
    return found;
}

} // namespace

QList<DossierDay> daysOf(const DossierOverviewContent &content, QDate today)
{
    return daysFrom(content, {}, today).days; // every day is after no day
}

DossierTimeline timelineOf(const DossierOverviewContent &content, QDate today)
{
    constexpr qsizetype mostPast = 12; // so that today is in sight
    const DossierDays found = daysFrom(content, today.addYears(-1), today);
    DossierTimeline timeline;
    for (const DossierDay &day : found.days)
        (day.isPast ? timeline.past : timeline.coming).append(day);
    const qsizetype shown = std::min(mostPast, timeline.past.size());
    timeline.earlier = found.before + timeline.past.size() - shown;
    timeline.past = timeline.past.last(shown);
    return timeline;
}

} // namespace kb
