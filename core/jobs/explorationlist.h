// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "jobs/listquery.h"
#include "model/exploration.h"
#include "model/insight.h"

namespace kb {

class Bank;

/// Which explorations a list shows, and in which order. A choice that is empty lets everything through.
struct ExplorationQuery
{
    QString words;
    QList<Uid> owners;
    QList<ExplorationStatus> statuses;
    QList<AgendaHorizon> horizons;
    ListSorting sorting;

    bool operator==(const ExplorationQuery &) const = default;
};

/// An exploration with what a row of a list shows around it.
struct ExplorationLine : Exploration
{
    QString ownerCode;
    int events = 0;
    int parts = 0; ///< studies, signals, questions and projects
    int advices = 0;
    bool isOurs = false;
};

/// Something that belongs to an exploration, with its place in time.
struct ExplorationItem
{
    Headline line;
    QString date;  ///< ISO, as much as is known; empty when it has none
    QString state; ///< a code of its lifecycle; empty for what has none
    QString until; ///< ISO: the day on which a project ends, as far as it is known
};

/// The explorations as a list.
class ExplorationList
{
public:
    explicit ExplorationList(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const ExplorationQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<ExplorationLine>> lines(const QList<qint64> &ids) const;

    /// Its events, what is part of it and its advices: the earliest first, without a date last.
    Result<QList<ExplorationItem>> timeline(const Uid &exploration) const;
    /// What came out of its meetings, meeting by meeting.
    Result<QList<Insight>> insights(const Uid &exploration) const;

private:
    Bank &m_bank;
};

} // namespace kb
