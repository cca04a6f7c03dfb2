// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/knowledgequestion.h"
#include "model/studyquestionlink.h"
#include "report/document.h"
#include "report/namedrecord.h"

namespace kb {

struct CardStudy
{
    QString code;
    QString title;
    AnswerDegree degree = AnswerDegree::Achtergrond;
};

struct CardOverlap
{
    QString code;
    QString title;
    QString level; ///< in words
    int score = 0; ///< 0: no run counted points
    QString why;
};

/// What goes on a question card: plain values. Sections without content are left out.
struct QuestionCardContent
{
    doc::Info info; ///< its title may be empty; shared as widely as the question
    KnowledgeQuestion question;
    QString unit; ///< name of the owner
    QString dossier;
    QStringList concepts;
    QList<CardStudy> studies;    ///< that answer it
    QStringList projects;        ///< that work on it
    QList<CardOverlap> overlaps; ///< with records of other units, best first
    QList<NamedRecord> named;    ///< all that it names beside the question, but for concepts
};

/// One page about one knowledge question, shared no wider than what it names.
Document questionCard(const QuestionCardContent &content);

} // namespace kb
