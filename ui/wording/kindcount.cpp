// SPDX-License-Identifier: EUPL-1.2
#include "wording/kindcount.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kb {

namespace {

struct KindCountWords
{
    Kind kind;
    const char *words;
};

constexpr std::array kindCounts{
    KindCountWords{Kind::Study, QT_TRANSLATE_N_NOOP("KindCounts", "%n study(ies)")},
    KindCountWords{Kind::KnowledgeQuestion, QT_TRANSLATE_N_NOOP("KindCounts", "%n question(s)")},
    KindCountWords{Kind::ResearchProject, QT_TRANSLATE_N_NOOP("KindCounts", "%n project(s)")},
    KindCountWords{Kind::PolicyDossier, QT_TRANSLATE_N_NOOP("KindCounts", "%n dossier(s)")},
    KindCountWords{Kind::Signal, QT_TRANSLATE_N_NOOP("KindCounts", "%n signal(s)")},
    KindCountWords{Kind::Bulletin, QT_TRANSLATE_N_NOOP("KindCounts", "%n bulletin(s)")},
    KindCountWords{Kind::Event, QT_TRANSLATE_N_NOOP("KindCounts", "%n event(s)")},
    KindCountWords{Kind::Exploration, QT_TRANSLATE_N_NOOP("KindCounts", "%n exploration(s)")},
    KindCountWords{Kind::Advice, QT_TRANSLATE_N_NOOP("KindCounts", "%n advice")},
    KindCountWords{Kind::Approach, QT_TRANSLATE_N_NOOP("KindCounts", "%n approach(es)")},
    KindCountWords{Kind::Lesson, QT_TRANSLATE_N_NOOP("KindCounts", "%n lesson(s)")},
    KindCountWords{Kind::Concept, QT_TRANSLATE_N_NOOP("KindCounts", "%n concept(s)")},
    KindCountWords{Kind::Person, QT_TRANSLATE_N_NOOP("KindCounts", "%n person(s)")},
    KindCountWords{Kind::Institute, QT_TRANSLATE_N_NOOP("KindCounts", "%n institute(s)")},
    KindCountWords{Kind::ContactMoment, QT_TRANSLATE_N_NOOP("KindCounts", "%n contact moment(s)")},
    KindCountWords{Kind::Collection, QT_TRANSLATE_N_NOOP("KindCounts", "%n collection(s)")},
    KindCountWords{Kind::ExternalBank, QT_TRANSLATE_N_NOOP("KindCounts", "%n other knowledge bank(s)")},
    KindCountWords{Kind::Task, QT_TRANSLATE_N_NOOP("KindCounts", "%n task(s)")},
    KindCountWords{Kind::Unit, QT_TRANSLATE_N_NOOP("KindCounts", "%n unit(s)")},
};

} // namespace

QString kindCount(Kind kind, int count)
{
    const auto found = std::ranges::find(kindCounts, kind, &KindCountWords::kind);
    const char *words =
        found == kindCounts.end() ? QT_TRANSLATE_N_NOOP("KindCounts", "%n record(s)") : found->words;
    return QCoreApplication::translate("KindCounts", words, nullptr, count);
}

} // namespace kb
