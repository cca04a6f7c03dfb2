// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHashFunctions>

namespace kb {

/// The record types. The numbers stand in every log and never change; later versions add new ones.
enum class Kind : quint16 {
    None = 0,
    Link = 1,
    Note = 2,
    Attachment = 3,
    Setting = 4,
    Profile = 5,
    Unit = 10,
    Person = 11,
    Institute = 12,
    PolicyDossier = 20,
    DossierMilestone = 21,
    Concept = 22,
    Study = 23,
    StudyRelation = 24,
    KnowledgeQuestion = 25,
    StudyQuestionLink = 26,
    ResearchProject = 30,
    PhaseChange = 31,
    CommitteeMember = 32,
    ProjectComment = 33,
    Verdict = 40,
};

inline size_t qHash(Kind kind, size_t seed = 0)
{
    return ::qHash(quint16(kind), seed);
}

} // namespace kb
