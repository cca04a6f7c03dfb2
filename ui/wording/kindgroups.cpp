// SPDX-License-Identifier: EUPL-1.2
#include "wording/kindgroups.h"

#include "report/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace kb {

namespace {

struct KindGroupWords
{
    Kind kind;
    const char *words;
};

constexpr std::array kindGroups{
    KindGroupWords{Kind::Study, QT_TRANSLATE_NOOP("KindGroups", "Studies")},
    KindGroupWords{Kind::KnowledgeQuestion, QT_TRANSLATE_NOOP("KindGroups", "Questions")},
    KindGroupWords{Kind::ResearchProject, QT_TRANSLATE_NOOP("KindGroups", "Projects")},
    KindGroupWords{Kind::PolicyDossier, QT_TRANSLATE_NOOP("KindGroups", "Dossiers")},
    KindGroupWords{Kind::Signal, QT_TRANSLATE_NOOP("KindGroups", "Signals")},
    KindGroupWords{Kind::Bulletin, QT_TRANSLATE_NOOP("KindGroups", "Bulletins")},
    KindGroupWords{Kind::Event, QT_TRANSLATE_NOOP("KindGroups", "Events")},
    KindGroupWords{Kind::Exploration, QT_TRANSLATE_NOOP("KindGroups", "Explorations")},
    KindGroupWords{Kind::Advice, QT_TRANSLATE_NOOP("KindGroups", "Advice")},
    KindGroupWords{Kind::Approach, QT_TRANSLATE_NOOP("KindGroups", "Approaches")},
    KindGroupWords{Kind::Lesson, QT_TRANSLATE_NOOP("KindGroups", "Lessons")},
    KindGroupWords{Kind::Concept, QT_TRANSLATE_NOOP("KindGroups", "Concepts")},
    KindGroupWords{Kind::Person, QT_TRANSLATE_NOOP("KindGroups", "Persons")},
    KindGroupWords{Kind::Institute, QT_TRANSLATE_NOOP("KindGroups", "Institutes")},
    KindGroupWords{Kind::ContactMoment, QT_TRANSLATE_NOOP("KindGroups", "Contact moments")},
    KindGroupWords{Kind::Collection, QT_TRANSLATE_NOOP("KindGroups", "Collections")},
    KindGroupWords{Kind::ExternalBank, QT_TRANSLATE_NOOP("KindGroups", "Other knowledge banks")},
    KindGroupWords{Kind::Note, QT_TRANSLATE_NOOP("KindGroups", "Notes")},
    KindGroupWords{Kind::Task, QT_TRANSLATE_NOOP("KindGroups", "Tasks")},
    KindGroupWords{Kind::Attachment, QT_TRANSLATE_NOOP("KindGroups", "Files")},
    KindGroupWords{Kind::OverlapAction, QT_TRANSLATE_NOOP("KindGroups", "Agreed actions")},
    KindGroupWords{Kind::Verdict, QT_TRANSLATE_NOOP("KindGroups", "Decisions on overlaps")},
    KindGroupWords{Kind::Unit, QT_TRANSLATE_NOOP("KindGroups", "Units")},
};

} // namespace

QString kindGroup(Kind kind)
{
    const auto found = std::ranges::find(kindGroups, kind, &KindGroupWords::kind);
    return found == kindGroups.end() ? kindLabel(kind)
                                     : QCoreApplication::translate("KindGroups", found->words);
}

} // namespace kb
