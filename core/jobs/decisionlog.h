// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "base/result.h"
#include "model/verdict.h"

namespace kb {

class Bank;

/// Which decisions a list shows; what is empty lets everything through.
struct DecisionQuery
{
    QList<OverlapState> states;
    QList<Uid> units;   ///< whose decision it is
    QStringList people; ///< who made it, as their verdict names them
    QList<DismissReason> reasons;
    QDate since; ///< decided on that day or later

    bool operator==(const DecisionQuery &) const = default;
};

/// What somebody decided about a pair. A record that is gone has an empty line.
struct DecisionLine
{
    qint64 id = 0;
    Verdict verdict;
    Headline a;
    Headline b;
    QString unit;          ///< code
    QString person;        ///< name, or empty when nobody signed in under it
    bool isLapsed = false; ///< a record of the pair is gone, or nobody asks a question of it any more

    QString pair() const; ///< "DGKR-VRG-02 × DGVB-VRG-03"
};

/// The decisions of every unit and person about pairs, newest first (spec 03, 3.6).
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
    Result<QList<qint64>> newest(int count) const;
    /// The names of who decided, by how their verdict names them, as far as the bank knows them.
    Result<QMap<QString, QString>> deciders() const;

private:
    Bank &m_bank;
};

} // namespace kb
