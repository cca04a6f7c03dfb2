// SPDX-License-Identifier: EUPL-1.2
#include "report/dossieroverview.h"
#include "report/labels.h"
#include "report/words.h"

namespace kb {

namespace {

/// The field that says how far something is; of a use what it was used in.
struct TiedState
{
    Kind kind;
    const char *field;
};
constexpr std::array tiedStates{
    TiedState{Kind::KnowledgeQuestion, "status"},
    TiedState{Kind::Study, "publication_status"},
    TiedState{Kind::Signal, "status"},
    TiedState{Kind::ResearchProject, "phase"},
    TiedState{Kind::Event, "status"},
    TiedState{Kind::Advice, "status"},
    TiedState{Kind::UseRecord, "used_in"},
};

/// What a question that is answered was needed by says nothing any more.
bool isDossierDay(const DossierItem &item)
{
    switch (item.kind) {
    case Kind::KnowledgeQuestion:
        return knowingOf(fromCode<QuestionStatus>(item.state).value_or(QuestionStatus::Concept)) !=
               Knowing::Known;
    case Kind::Event:
    case Kind::ResearchProject:
    case Kind::Advice:
        return true;
    default:
        return false;
    }
}

QString dossierDaySort(const DossierItem &item)
{
    switch (item.kind) {
    case Kind::KnowledgeQuestion:
        return Report::tr("Answer needed");
    case Kind::ResearchProject:
        return Report::tr("Project delivers");
    case Kind::Advice:
        return Report::tr("Advice");
    default:
        return kindLabel(item.kind);
    }
}

} // namespace

Knowing knowingOf(QuestionStatus status)
{
    switch (status) {
    case QuestionStatus::Beantwoord:
        return Knowing::Known;
    case QuestionStatus::Deels:
        return Knowing::Partly;
    default:
        return Knowing::Unknown;
    }
}

QString knowingText(Knowing knowing)
{
    switch (knowing) {
    case Knowing::Known:
        return Report::tr("What is known");
    case Knowing::Partly:
        return Report::tr("What is partly known");
    case Knowing::Unknown:
        return Report::tr("What is not known yet");
    }
    Q_UNREACHABLE();
}

QString stateText(const DossierItem &item)
{
    const auto row = std::ranges::find(tiedStates, item.kind, &TiedState::kind);
    if (row == tiedStates.end())
        return item.state;
    return codeLabel(item.kind, recordType(item.kind)->field(QLatin1StringView(row->field))->id, item.state);
}

QList<DossierItem> DossierOverviewContent::of(Kind kind) const
{
    QList<DossierItem> some;
    std::ranges::copy_if(items, std::back_inserter(some),
                         [&](const DossierItem &item) { return item.kind == kind; });
    return some;
}

QList<DossierItem> DossierOverviewContent::questions(Knowing knowing) const
{
    QList<DossierItem> some = of(Kind::KnowledgeQuestion);
    some.removeIf([&](const DossierItem &item) {
        return knowingOf(fromCode<QuestionStatus>(item.state).value_or(QuestionStatus::Concept)) != knowing;
    });
    return some;
}

QList<DossierDay> daysOf(const DossierOverviewContent &content, QDate today)
{
    QList<DossierDay> days;
    for (const DossierMilestone &moment : content.milestones) {
        const QString what =
            moment.certainty == Certainty::Geschat
                ? QStringLiteral("%1 (%2)").arg(moment.label, label(moment.certainty).toLower())
                : moment.label;
        days.append(
            {{moment.date.toString(Qt::ISODate)},
             codeLabel(Kind::DossierMilestone,
                       recordTypeOf<DossierMilestone>.field(QLatin1StringView("kind"))->id, moment.kind),
             what,
             {},
             moment.date < today});
    }
    for (const DossierItem &item : content.items) {
        if (isDossierDay(item) && item.date.isValid())
            days.append({item.date, dossierDaySort(item), QStringLiteral("%1 %2").arg(item.code, item.title),
                         item.uid, item.date.firstDay() < today});
    }
    std::ranges::stable_sort(days, {}, &DossierDay::date);
    return days;
}

} // namespace kb
