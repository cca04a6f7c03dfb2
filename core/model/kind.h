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
    Task = 6,
    Unit = 10,
    Person = 11,
    Institute = 12,
    ContactMoment = 14,
    PolicyDossier = 20,
    DossierMilestone = 21,
    Concept = 22,
    Study = 23,
    StudyRelation = 24,
    KnowledgeQuestion = 25,
    StudyQuestionLink = 26,
    Approach = 27,
    Finding = 28,
    Lesson = 29,
    ResearchProject = 30,
    PhaseChange = 31,
    CommitteeMember = 32,
    ProjectComment = 33,
    Verdict = 40,
    OverlapAction = 41,
    Signal = 50,
    SignalDossierLink = 51,
    SignalAssessment = 52,
    Bulletin = 53,
    BulletinItem = 54,
    Event = 60,
    AgendaItem = 61,
    Participant = 62,
    Insight = 63,
    Exploration = 64,
    Advice = 70,
    AdviceStatement = 71,
    Citation = 72,
    Consultation = 73,
    AdviceVersion = 74,
    UseRecord = 80,
    Collection = 81,
    ExternalBank = 82,
};

inline size_t qHash(Kind kind, size_t seed = 0)
{
    return ::qHash(quint16(kind), seed);
}

} // namespace kb
