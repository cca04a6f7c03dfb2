// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/knowledgequestion.h"
#include "model/studyquestionlink.h"
#include "report/document.h"

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
    doc::Info info; ///< its title may be empty
    KnowledgeQuestion question;
    QString unit; ///< name of the owner
    QString dossier;
    QStringList concepts;
    QList<CardStudy> studies;    ///< that answer it
    QStringList projects;        ///< that work on it
    QList<CardOverlap> overlaps; ///< with records of other units, best first
};

/// One page about one knowledge question.
Document questionCard(const QuestionCardContent &content);

} // namespace kb
