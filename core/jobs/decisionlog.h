// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "jobs/pastdecisions.h"

namespace kb {

class Bank;

/// Which decisions a list shows; what is empty lets everything through.
struct DecisionQuery
{
    QList<OverlapState> states; ///< and rules: what was decided is one of both
    QList<ShowRule> rules;
    QList<Uid> units;   ///< whose decision it is
    QStringList people; ///< who made it, as their verdict names them
    QList<DismissReason> reasons;
    QDate since; ///< decided on that day or later

    bool operator==(const DecisionQuery &) const = default;
};

/// What somebody decided about a pair once. A record that is gone has an empty line.
struct DecisionLine
{
    qint64 id = 0;       ///< of this line alone: a verdict has one for each time that it was given
    Verdict verdict;     ///< as it stood then
    bool isRule = false; ///< about whether the pair is shown: of the verdict only that, and why
    Headline a;
    Headline b;
    QString unit;          ///< code
    QString person;        ///< name, or empty when nobody signed in under it
    bool isLapsed = false; ///< a record of the pair is gone, or nobody asks a question of it any more

    QString pair() const; ///< "DGKR-VRG-02 × DGVB-VRG-03"
};

/// All that every unit and person decided about pairs, newest first: also that of which a later decision took
/// the place, but not what was taken back (spec 03, 3.6). Lives as long as one reading, for which it reads
/// what a verdict decided once.
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
    /// Looks no further back than it must.
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
    Result<QList<LineInTime>> linesOf(const FoundVerdict &verdict, const DecisionQuery &query) const;
    Result<QList<PastDecision>> decisionsIn(qint64 verdict) const;
    Result<QSet<QString>> people() const;
    Result<QList<DecisionLine>> decided(const QList<qint64> &ids) const;
    Result<> addReason(DecisionLine &line) const;
    static QList<qint64> newestFirst(QList<LineInTime> lines);

    Bank &m_bank;
    mutable std::optional<PastDecisions> m_past; ///< none: nothing was read yet
};

} // namespace kb
