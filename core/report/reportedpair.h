// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/knowledgequestion.h"
#include "model/verdict.h"
#include "overlap/pairproposal.h"
#include "report/document.h"
#include "report/namedrecord.h"

namespace kb {

/// A question as it stood when the report was made, or what stands on the other side of a question.
struct ReportedQuestion
{
    Uid uid;
    Kind kind = Kind::KnowledgeQuestion;
    QString code; ///< `DGVB-VRG-0007`
    QString unit; ///< code of the owner, `DGVB`
    QString text;
    QList<doc::Range> shared; ///< in `text`: the words that both questions have
    QString dossier;
    QDate needBy;
    NeedClass needClass = NeedClass::Nuttig;
    QuestionStatus status = QuestionStatus::Open;
    QList<SideProject> projects; ///< that are to answer it
    ShareLevel shareLevel = ShareLevel::InternBzk;

    bool isAsked() const { return kind == Kind::KnowledgeQuestion; }
    bool isAnswered() const { return status == QuestionStatus::Beantwoord; }
    /// When it needs an answer; never when it has one.
    QDate waitsUntil() const { return isAnswered() ? QDate() : needBy; }
};

/// One line of the sum: whole points, negative for what is taken off. The name is shown as it is.
struct ReportedPart
{
    QString name;
    int points = 0;
    QString evidence;
    bool isTold = false;            ///< also when it gives no points
    std::optional<QString> neutral; ///< the evidence without names of what a unit keeps for itself
};

struct ReportedDecision
{
    OverlapState state = OverlapState::Nieuw;
    std::optional<DismissReason> reason;
    QString note;
    QString by; ///< unit, or of reviewers who disagree the person
    QDate on;
    QDate putOffUntil;          ///< still to come; null: it waits for no day
    bool isOfAgreement = false; ///< nobody judged the pair: both are among what was agreed upon
};

/// What puts a pair before others of its level (spec 05, 5.4). Within it the score decides.
enum class Precedence { Urgent, CanStillChange, Other };

/// That people always or never show a pair, and why.
struct ReportedRule
{
    ShowRule rule = ShowRule::Altijd;
    QString reason;
    QString by; ///< unit
    QDate on;
};

struct ReportedPair
{
    ReportedQuestion a;
    ReportedQuestion b;
    int score = 0; ///< 0 to 100, the sum of the parts
    Precedence precedence = Precedence::Other;
    QList<ReportedPart> parts;              ///< in the order of decision 23
    QStringList concepts;                   ///< specific concepts that both have
    QString proposal;                       ///< the action that the program proposes; may be empty
    std::optional<QString> neutralProposal; ///< the same without such names
    ReportedDecision decision;
    std::optional<ReportedRule> rule;
    bool changedSinceDecision = false;
    bool isDisputed = false;        ///< one reviewer confirmed what another set aside
    QList<ReportedDecision> judged; ///< of such a pair: what each reviewer said, the latest first
    bool isByHand = false;          ///< people put it there: its reason counts, not its points
    bool isKept = false;            ///< nor did a person put it there: people confirmed it when a run did
    QString reason;                 ///< of a pair that is in the list by people alone: why
    QList<NamedRecord> named;       ///< beside both: by reasons, dossiers, projects and proposal

    bool isWithinOneUnit() const { return a.unit == b.unit; }
    /// What was set aside and changed since is new again.
    OverlapState stateNow() const { return changedSinceDecision ? OverlapState::Nieuw : decision.state; }
    /// It waits for a day: till then it is not new, and nobody has to decide.
    bool isPutOff() const { return stateNow() == OverlapState::Nieuw && decision.putOffUntil.isValid(); }
    bool isAgreed() const { return stateNow() == OverlapState::Actie || stateNow() == OverlapState::Klaar; }
    /// Reviewers disagree and nothing is agreed yet: neither of them had the last word.
    bool isToSettle() const { return isDisputed && !changedSinceDecision && !isAgreed() && !isPutOff(); }
    /// As the window counts it.
    bool countsAs(OverlapState state) const { return stateNow() == state && !isPutOff() && !isToSettle(); }
};

} // namespace kb
