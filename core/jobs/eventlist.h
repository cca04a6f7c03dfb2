// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/event.h"

namespace kb {

class Bank;

/// Where an event stands in time.
enum class EventPeriod { Komend, Voorbij, ZonderDatum };
template <> inline constexpr auto codesOf<EventPeriod> = codes("komend", "voorbij", "zonder_datum");

/// Which events a list shows, and in which order. A choice that is empty lets everything through.
struct EventQuery
{
    QString words;
    QList<Uid> owners;
    QStringList kinds;
    QList<EventStatus> statuses;
    QList<EventPeriod> periods;
    QList<PlaceKind> forms;
    QList<Uid> dossiers;
    QList<Uid> explorations;
    ListSorting sorting; ///< without a key: the latest date first

    bool operator==(const EventQuery &) const = default;
};

/// An event with what a row of a list shows around it.
struct EventLine : Event
{
    QString ownerCode;
    int coming = 0;  ///< participants who said so
    int invited = 0; ///< everybody on the list
    int openTasks = 0;
    bool isOurs = false;
};

/// The events as a list.
class EventList
{
public:
    explicit EventList(Bank &bank)
        : m_bank(bank)
    {
    }

    /// The latest dates first. Milliseconds for a hundred, whatever the size of the bank.
    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const EventQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<EventLine>> lines(const QList<qint64> &ids) const;

    /// How many events of this unit are over and still wait for their report.
    Result<int> waitingForReport() const;

private:
    Bank &m_bank;
};

} // namespace kb
