// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gap.h"
#include "gaps/gapchange.h"
#include "gaps/gapnorms.h"
#include "gaps/gapsearch.h"
#include "model/profile.h"

#include <QStringList>

namespace kb {

/// What gaps say in words, the same on screen, on paper and on the command line.

QString label(GapKind kind);
/// In a word or two, for where the sentence beside it says the rest.
QString shortLabel(GapKind kind);
QString label(GapState state);
QString label(GapNature nature);
QString label(SinceKept change);

/// Why it is called a gap, in a sentence or two. `involved`: how the records that the reason names are
/// called.
QString gapReason(const Gap &gap, const QStringList &involved, Language language);
/// What somebody typed, so that another sentence can follow it: with a full stop where it has no end.
QString endedSentence(const QString &text);
/// What is proposed when the question, or the project, that came of a gap brought knowledge.
QString solvedProposal(Kind followUp);
/// The same when no rule finds it any more.
QString goneProposal();
/// What the date of such a gap is the date of, as the head of a column.
QString gapDateWords(GapKind kind);
/// The date itself, as far as it is known; empty without one.
QString gapDateText(QDate date, const PartialDate &issued, Language language);
/// What its date is the date of, and the date: "Decision: 2 July 2026"; empty without one.
QString gapWhen(const Gap &gap, Language language);
/// What can be done about it.
QString gapStep(GapKind kind);
/// The same where no rule finds it any more, and a project is to bring the knowledge or not.
QString goneStep(bool isBeingResearched);
/// In which bank and studies was looked, on which day and for what, in a sentence.
QString gapSearchText(const GapSearch &search, Language language);
/// The rule itself, with the norms of this bank.
QString gapRuleText(GapKind kind, const GapNorms &norms);
/// What a gap of this nature lacks, in a sentence.
QString gapNatureText(GapNature nature);

} // namespace kb
