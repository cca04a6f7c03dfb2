// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gaprules.h"

namespace kb::gaprule {

// By what they are about, one file each.
QList<Gap> unansweredQuestions(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> weakAnswers(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> unusedStudies(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> staleDossiers(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> nearDecisions(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> looseSignals(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> unstudiedSubjects(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> mixedFindings(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> resultsNotPublic(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> missingReactions(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> missingReviews(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> foreignAnswers(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> answersElsewhere(const GapFacts &facts, const GapNorms &norms, QDate on);
QList<Gap> writtenGaps(const GapFacts &facts, const GapNorms &norms, QDate on);

/// G1: nobody answered it, and nobody is to.
bool isWithoutKnowledge(const QuestionFacts &question);

} // namespace kb::gaprule
