// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/urgency.h"

namespace kb {

class Bank;

/// Which signals a list shows, and in which order. A choice that is empty lets everything through.
struct SignalQuery
{
    QString words;
    QList<Uid> owners;
    QList<Uid> dossiers;
    QList<Arena> arenas;
    QList<Destep> destep;
    QList<Horizon> horizons;
    QList<SignalStatus> statuses;
    QList<Urgency> urgencies;
    bool ministryWideOnly = false;
    ListSorting sorting;

    bool operator==(const SignalQuery &) const = default;
};

/// A signal with what a row of a list shows around it.
struct SignalLine : Signal
{
    QString ownerCode;
    QStringList dossierCodes; ///< of the dossiers for which its meaning is written down
    QList<Uid> dossiers;      ///< these
    SignalUrgency urgency;
    std::optional<int> daysLeft; ///< negative: too late
    bool isOurs = false;
    UrgencyThresholds limits = {}; ///< with which its urgency was worked out
};

/// How many signals there are; one with two arenas counts in both.
struct SignalCounts
{
    int total = 0;
    std::array<int, codesOf<Arena>.size()> ofArena{};
    int inSeveralArenas = 0;
    int toAssess = 0;

    bool operator==(const SignalCounts &) const = default;
};

/// The signals as a list; what is in the inbox is only there for who asks for that status.
class SignalList
{
public:
    explicit SignalList(Bank &bank)
        : m_bank(bank)
    {
    }

    /// Milliseconds for a hundred, whatever the size of the bank: the first page of the list.
    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const SignalQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<SignalLine>> lines(const QList<qint64> &ids) const;

    Result<SignalCounts> counts() const;

private:
    Result<QList<qint64>> ofUrgency(const QList<qint64> &ids, const QList<Urgency> &urgencies) const;
    Result<QList<qint64>> byUrgency(const QList<qint64> &ids) const;

protected:
    Bank &m_bank;
};

} // namespace kb
