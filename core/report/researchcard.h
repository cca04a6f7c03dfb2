// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/study.h"
#include "model/studyquestionlink.h"
#include "model/studyrelation.h"
#include "report/document.h"
#include "report/namedrecord.h"

namespace kb {

struct CardAnswer
{
    QString code;
    QString question;
    AnswerDegree degree = AnswerDegree::Achtergrond;
};

/// One row of what the study says about an approach; the words are those of the lists.
struct CardFinding
{
    QString approach;
    QString direction;
    QString strength;
    QString statement;
    QString page;
};

struct CardRelation
{
    StudyRelationKind kind = StudyRelationKind::Vervangt;
    QString title;
    QString code;
};

/// What goes on a research card: plain values. Sections without content are left out.
struct ResearchCardContent
{
    doc::Info info; ///< its title may be empty; shared as widely as the study
    Study study;
    QStringList authors;    ///< as published
    QStringList institutes; ///< performed by
    QList<CardAnswer> answers;
    QList<CardFinding> findings;
    QStringList dossiers;
    QStringList usedIn;
    QStringList limits; ///< "works only if"
    QList<CardRelation> relations;
    doc::Text citation;
    QList<NamedRecord> named; ///< beside the study, but for who made that: their names are on it
};

/// One page about one study (spec 04, 4.7), shared no wider than what it names.
Document researchCard(const ResearchCardContent &content);

} // namespace kb
