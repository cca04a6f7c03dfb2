// SPDX-License-Identifier: EUPL-1.2
#include "tabs/todayplaces.h"

#include "jobs/studylist.h"
#include "model/signal.h"
#include "overlap/overlap.h"

namespace kb {

namespace {

template <typename... E> QStringList codesFrom(E... values)
{
    return {QString(codeOf(values))...};
}

/// The list and the filter of each rule that counts.
const QHash<QString, TodayPlace> &todayPlaces()
{
    static const QString status = QStringLiteral("status");
    static const QHash<QString, TodayPlace> places{
        {QStringLiteral("signal_loose"),
         {QStringLiteral("signals"),
          Kind::Signal,
          {{status, codesFrom(SignalStatus::Nieuw, SignalStatus::Beoordeeld)}}}},
        {QStringLiteral("signal_wide"),
         {QStringLiteral("signals"), Kind::Signal, {{QStringLiteral("wide"), {QStringLiteral("1")}}}}},
        {QStringLiteral("overlap_new"),
         {QStringLiteral("overlap"),
          Kind::Verdict,
          {{QStringLiteral("level"), codesFrom(OverlapLevel::Strong, OverlapLevel::Probable)},
           {QStringLiteral("state"), codesFrom(OverlapState::Nieuw)},
           {QStringLiteral("kind"), codesFrom(OverlapKind::VraagVraag)}}}},
        {QStringLiteral("overlap_other"),
         {QStringLiteral("overlap"),
          Kind::Verdict,
          {{QStringLiteral("level"), codesFrom(OverlapLevel::Strong, OverlapLevel::Probable)},
           {QStringLiteral("state"), codesFrom(OverlapState::Nieuw)},
           {QStringLiteral("kind"),
            codesFrom(OverlapKind::VraagStudie, OverlapKind::VraagProject, OverlapKind::ProjectProject,
                      OverlapKind::SignaalSignaal, OverlapKind::SignaalVraag)}}}},
        {QStringLiteral("overlap_asked"),
         {QStringLiteral("overlap"), Kind::Verdict, {{QStringLiteral("review"), {QStringLiteral("asked")}}}}},
        {QStringLiteral("result_usable"),
         {QStringLiteral("overlap"),
          Kind::Verdict,
          {{QStringLiteral("level"), codesFrom(OverlapLevel::Strong, OverlapLevel::Probable)},
           {QStringLiteral("state"), codesFrom(OverlapState::Nieuw)},
           {QStringLiteral("kind"), codesFrom(OverlapKind::VraagStudie)}}}},
        {QStringLiteral("study_plain"),
         {QStringLiteral("research"),
          Kind::Study,
          {{QStringLiteral("lack"), codesFrom(StudyLack::PlainSummary)}}}},
        {QStringLiteral("person_review"),
         {QStringLiteral("network"), Kind::Person, {{QStringLiteral("review"), {QStringLiteral("yes")}}}}},
    };
    return places;
}

} // namespace

TodayPlace placeOf(const TodayLine &line)
{
    return todayPlaces().value(line.rule);
}

TodayPlace placeOf(TodayBlock block)
{
    static const std::array places{
        TodayPlace{QStringLiteral("signals"), Kind::Signal, {}},
        TodayPlace{QStringLiteral("overlap"), Kind::Verdict, {}},
        TodayPlace{QStringLiteral("research"), Kind::Study, {}},
        TodayPlace{QStringLiteral("events"), Kind::Event, {}},
        TodayPlace{QStringLiteral("questions"), Kind::KnowledgeQuestion, {}},
        TodayPlace{QStringLiteral("advice"), Kind::Advice, {}},
    };
    return places[size_t(block)];
}

} // namespace kb
