// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/overlapreport.h"

namespace kb {

// The parts of the overlap report, each in a file of its own.

struct PairsByLevel
{
    QList<ReportedPair> strong;
    QList<ReportedPair> probable;
};

QList<doc::Block> overlapSummary(const OverlapReportContent &content, const PairsByLevel &pairs);

/// One block per pair, to talk about one by one.
QList<doc::Block> strongOverlaps(const OverlapReportContent &content, const QList<ReportedPair> &pairs);

/// Pairs as rows of a table, and a sentence about those that find no place in it.
QList<doc::Block> pairTable(const OverlapReportContent &content, const QList<ReportedPair> &pairs,
                            const QString &caption);

/// Says that so many more are in the program.
doc::Paragraph remainder(qsizetype count);

/// What two questions have in common, in a few words: concepts, else the first words that count.
QString sharedWords(const ReportedPair &pair);

/// Studies that a question of another unit can use.
QList<doc::Block> usableResults(const OverlapReportContent &content);

/// What was agreed, to ask about at the next meeting; no blocks when nothing was.
QList<doc::Block> agreedActions(const OverlapReportContent &content);

/// "joint action agreed, DGVB, 2 March 2026"; what was decided and why.
QString decisionLine(const ReportedDecision &decision, Language language);

/// Half a page on how the scores come about, in plain words.
QList<doc::Block> overlapMethod(const OverlapReportContent &content);

} // namespace kb
