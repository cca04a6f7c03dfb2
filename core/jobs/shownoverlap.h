// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "model/decision.h"
#include "model/overlapaction.h"
#include "model/profile.h"
#include "overlap/overlap.h"
#include "overlap/pairproposal.h"

#include <optional>

namespace kb {

/// A pair as a list shows it.
struct ShownOverlap
{
    qint64 id = 0; ///< below 0: no run found it, people put it there
    Overlap pair;
    Headline a;
    Headline b;
    PairSide sideA;
    PairSide sideB;
    QHash<Uid, Headline> named; ///< beside both, by its reasons and its sides: go-betweens, ties, projects
    std::optional<Verdict> verdict; ///< the latest of this bank's unit
    QList<Verdict> verdicts;        ///< of this bank's unit, one for each person, the latest first
    /// Of a pair that nobody judged: what units agreed about both, such as about a group that they are of. It
    /// is no verdict: nobody said it of this pair, and it teaches nothing.
    std::optional<OverlapAction> agreed;
    std::optional<int> daysLeft; ///< until an answer is needed; empty: not urgent
    bool isReopened = false;     ///< set aside once, and changed since (spec 02, 2.8)
    QDate putOffUntil;           ///< a day that is still to come; null: it waits for none
    Decision ruled;              ///< why it is always or never shown, and who said so
    QStringList ignoredWords;    ///< of this bank, beside the usual: they tie nothing, and are not marked
    bool isBlind = false;        ///< score, level and what others decided are kept from who judges

    OverlapState state() const;
    /// What it becomes when somebody puts it off: what people agreed on stays, the rest is judged then.
    OverlapState stateWhilePutOff() const;
    bool isByHand() const { return id < 0; }
    /// No person put it there: people confirmed it, and the last run did not find it.
    bool isKept() const;
    /// Lists of strong and probable pairs have it: a run thinks so much of it, or people put or keep it
    /// there.
    bool isListed() const;
    /// Of a question and a record of another kind: whether the question stands first, the question, what
    /// counts of it, and that other record.
    bool isQuestionFirst() const { return a.kind == Kind::KnowledgeQuestion; }
    const Headline &question() const { return isQuestionFirst() ? a : b; }
    const PairSide &questionSide() const { return isQuestionFirst() ? sideA : sideB; }
    const Headline &known() const { return isQuestionFirst() ? b : a; }
    /// One reviewer confirmed what another set aside.
    bool isDisputed() const;
    /// What to do with questions and projects; there is none for other records, nor where units agreed
    /// already what to do.
    std::optional<PairProposal> proposal() const;
    /// The same in words, and of a study of another unit what who asks can do with it; empty for the rest, and
    /// for what was set aside.
    QString proposalLine() const;
    /// What a coordinator says of two questions (report/pairsentence.h); empty for other records.
    QString sentence(Language language) const;
    /// "strong"; where there is no level how it came in the list.
    QString levelWords() const;
    /// Why it is here, in one line: of a pair that people put there only they know, and of one that they
    /// confirmed and the last run did not find, that.
    QString why() const;
    /// What this person remarked, unless that says why the pair was set aside.
    QString remarkOf(const QString &person) const;
};

/// The pair as somebody sees it who judges blind: without score, level, points and verdicts, as long as this
/// person has not judged it.
ShownOverlap blindFor(ShownOverlap shown, const QString &person);

} // namespace kb
