// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"
#include "model/value.h"

#include <QList>
#include <QStringList>

namespace kb {

struct KnowledgeQuestion;
struct ResearchProject;
struct Signal;
struct Study;

/// A piece of what overlap compares of a record besides its title.
struct ComparedPart
{
    Kind kind = Kind::None; ///< of the record that says it: of a project also its questions
    FieldId field = 0;
    QStringList texts;     ///< any may be empty
    bool areWords = false; ///< keywords, which are read as one line

    bool operator==(const ComparedPart &) const = default;
};

/// In the order in which they are compared. What shows which words two records share takes its texts from
/// here too, so that it marks nothing else.
QList<ComparedPart> comparedParts(const KnowledgeQuestion &question);
QList<ComparedPart> comparedParts(const Study &study);
QList<ComparedPart> comparedParts(const Signal &signal);
/// Without the questions that the project is to answer; those stand in other records.
QList<ComparedPart> comparedParts(const ResearchProject &project);
/// What a project says besides, in what its questions ask (spec 05, 5.3). Empty without questions.
QList<ComparedPart> comparedQuestions(const QStringList &questions);

/// As the engine reads them.
QString profileText(const QList<ComparedPart> &parts);

} // namespace kb
