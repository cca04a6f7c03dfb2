// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "base/result.h"
#include "jobs/noteddecision.h"
#include "jobs/pastdecisions.h"

namespace kb {

class Bank;

/// Which decisions a list shows; what is empty lets everything through.
struct DecisionQuery
{
    QList<DecisionAbout> about;
    QList<OverlapState> states; ///< of pairs; what was decided is one of these four
    QList<ShowRule> rules;      ///< of pairs
    QList<GapState> gapStates;
    QList<NotedSaying> sayings; ///< of groups, gaps and rows of the gap map
    QList<AgreementTurn> turns;
    QList<ActionAnswer> answers;
    QList<Uid> units;   ///< whose decision it is
    QStringList people; ///< who made it, as their verdict names them
    QList<DismissReason> reasons;
    QDate since; ///< decided on that day or later

    bool takesEveryDecision() const
    {
        return states.isEmpty() && rules.isEmpty() && gapStates.isEmpty() && sayings.isEmpty() &&
               turns.isEmpty() && answers.isEmpty();
    }
    bool operator==(const DecisionQuery &) const = default;
};

/// What somebody decided once. A record that is gone has an empty line.
struct DecisionLine
{
    qint64 id = 0;       ///< of this line alone: a verdict has one for each time that it was given
    Verdict verdict;     ///< about a pair: as it stood then
    bool isRule = false; ///< about whether the pair is shown: of the verdict only that, and why
    Headline a;
    Headline b;
    std::optional<NotedDecision> noted; ///< about something that is no pair
    QList<Headline> records;            ///< of that: the questions of a group, or what it is about
    /// The name of a group, a gap that somebody wrote down, a row that is only a word, or what was agreed.
    QString title;
    QString unit;          ///< code
    QString person;        ///< name, or empty when nobody signed in under it
    bool isLapsed = false; ///< a record of the pair is gone, or nobody asks a question of it any more

    DecisionAbout about() const { return noted ? noted->about : DecisionAbout::Pair; }
    QDate on() const { return noted ? noted->said.on : verdict.decidedOn; }
    QString pair() const; ///< "DGKR-VRG-02 × DGVB-VRG-03"
};

/// All that every unit and person decided about pairs, groups of questions, gaps and rows of the gap map,
/// and what became of agreements, newest first: also that of which a later decision took the place, but not
/// what was undone (spec 03, 3.6). Lives as long as one reading, for which it reads what a verdict decided
/// once.
class DecisionLog
{
public:
    static constexpr bool LinesTakeLong = true;

    explicit DecisionLog(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> ids(const DecisionQuery &query) const;
    Result<QList<DecisionLine>> lines(const QList<qint64> &ids) const;
    /// Of pairs it looks no further back than it must.
    Result<QList<qint64>> newest(int count) const;
    /// The names of who decided, by how their verdict names them, as far as the bank knows them.
    Result<QMap<QString, QString>> deciders() const;

private:
    /// Newest first.
    struct LineInTime
    {
        qint64 at = 0;
        qint64 id = 0;

        auto operator<=>(const LineInTime &) const = default;
    };
    struct FoundVerdict
    {
        qint64 id = 0;
        qint64 changedAt = 0; ///< in milliseconds since 1970 (UTC)
        bool wentOn = false;  ///< it may have decided more than once
    };
    Result<QList<FoundVerdict>> verdicts(const DecisionQuery &query) const;
    Result<const PastDecisions *> past() const;
    Result<QList<LineInTime>> linesOf(const FoundVerdict &verdict, const DecisionQuery &query) const;
    Result<QList<LineInTime>> pairLines(const DecisionQuery &query) const;
    Result<QList<LineInTime>> newestPairLines(int count) const;
    Result<QList<LineInTime>> notedLines(const DecisionQuery &query) const;
    static Result<QList<qint64>> inTime(const Result<QList<LineInTime>> &pairs,
                                        const Result<QList<LineInTime>> &noted);
    bool isAskedFor(const DecisionQuery &query, const NotedDecision &said) const;
    Uid unitOf(const NotedDecision &said) const;
    Result<QSet<QString>> people() const;
    Result<QList<DecisionLine>> decided(const QList<qint64> &ids) const;

    Bank &m_bank;
    mutable std::optional<PastDecisions> m_past; ///< none: nothing was read yet
};

} // namespace kb
