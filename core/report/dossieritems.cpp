// SPDX-License-Identifier: EUPL-1.2
#include "model/study.h"
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

QString stateText(Kind kind, const QString &state)
{
    const auto row = std::ranges::find(tiedStates, kind, &TiedState::kind);
    if (row == tiedStates.end())
        return state;
    return codeLabel(kind, recordType(kind)->field(QLatin1StringView(row->field))->id, state);
}

QString stateText(const DossierItem &item)
{
    return stateText(item.kind, item.state);
}

QList<DossierItem> DossierOverviewContent::of(Kind kind) const
{
    QList<DossierItem> some;
    std::ranges::copy_if(items, std::back_inserter(some),
                         [&](const DossierItem &item) { return item.kind == kind; });
    return some;
}

std::optional<DossierItem> DossierOverviewContent::newestStudy() const
{
    QList<DossierItem> studies = of(Kind::Study);
    studies.removeIf([](const DossierItem &study) {
        return !study.date.isValid() || study.state == codeOf(PublicationStatus::Ingetrokken);
    });
    const auto newest =
        std::ranges::max_element(studies, {}, [](const DossierItem &study) { return study.date.lastDay(); });
    return newest == studies.end() ? std::nullopt : std::optional(*newest);
}

QList<DossierItem> DossierOverviewContent::questions(Knowing knowing) const
{
    QList<DossierItem> some = of(Kind::KnowledgeQuestion);
    some.removeIf([&](const DossierItem &item) {
        return knowingOf(fromCode<QuestionStatus>(item.state).value_or(QuestionStatus::Concept)) != knowing;
    });
    if (knowing != Knowing::Known) // a list is cut short at its end: what is needed first must not be there
        std::ranges::stable_sort(some, {}, [](const DossierItem &question) {
            return std::pair(question.date.isEmpty(), question.date);
        });
    return some;
}

} // namespace kb
