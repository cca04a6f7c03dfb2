// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/jointaction.h"
#include "overlap/overlap.h"

namespace kb {

/// What an overlap says in words, the same in lists, on screen and on paper.

QString label(PartName part);
QString label(OverlapLevel level);
QString label(OverlapKind kind);
QString label(JointAction action);
QString label(GroupState state);

/// One thing that speaks for a pair, in words, and the record that these name; null for words and concepts.
struct EvidenceLine
{
    QString words;
    Uid record;
};

/// The first of the evidence of a part, as many as people read; no two say the same.
QList<EvidenceLine> evidenceLines(const OverlapPart &part);

/// The same in one text: "energiearmoede, armoede" or "1 month apart".
QString evidenceWords(const OverlapPart &part);

/// A record that both have: "both use DGVB-STU-0008 Energiearmoede meten"; without its name "a shared study".
QString tieWords(const Evidence &tie);

/// The reasons in one line: "2 concepts, the same words, 1 shared study, the same time". Empty only for a
/// pair without points.
QString whyWords(const Overlap &pair);
/// Why a pair that people confirmed is here, although the last run did not find it.
QString notFoundAnyMore();
/// What stands in the place of the level of such a pair, and of one that people put there.
QString keptWords();
QString byHandWords();
/// Why a matrix of units shows nothing inside a unit.
QString nothingInsideWords();

/// Labels of the concepts that both have, strongest first; those found in the text come with the others.
QStringList sharedConcepts(const Overlap &pair);

} // namespace kb
