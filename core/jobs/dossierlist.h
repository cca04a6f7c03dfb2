// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/dossiermilestone.h"
#include "model/freshness.h"
#include "model/policydossier.h"

namespace kb {

class Bank;

/// Which dossiers a list shows, and in which order. A choice that is empty lets everything through.
struct DossierQuery
{
    QString words;
    QList<Uid> owners;
    QList<DossierStatus> statuses;
    QList<AgendaHorizon> agendas;
    QList<Freshness> freshness;
    bool priorityOnly = false;
    ListSorting sorting;

    bool operator==(const DossierQuery &) const = default;
};

/// The next moment at which something is decided.
struct NextMoment
{
    QDate date; ///< invalid when there is none
    QString label;
    Certainty certainty = Certainty::Vast;
};

/// What is tied to a dossier, as a row of a list shows it.
struct DossierCounts
{
    int signals_ = 0;
    int openQuestions = 0;
    int questions = 0;
    int studies = 0;
    int projects = 0;
};

/// A dossier with what a row of a list shows around it.
struct DossierLine : PolicyDossier
{
    QString ownerCode;
    NextMoment next;
    DossierCounts counts;
    QDate newestStudy; ///< the last day on which it can have been issued; invalid when there is none
    Freshness freshness = Freshness::GeenStudie;
    bool isOurs = false;
};

/// The dossiers as a list.
class DossierList
{
public:
    /// A line counts what may be thousands of links: not for the window's thread.
    static constexpr bool LinesTakeLong = true;

    explicit DossierList(Bank &bank)
        : m_bank(bank)
    {
    }

    /// Milliseconds for a hundred, whatever the size of the bank: the first page of the list.
    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const DossierQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<DossierLine>> lines(const QList<qint64> &ids) const;

private:
    Result<QList<qint64>> ofFreshness(const QList<qint64> &ids, const QList<Freshness> &wanted) const;

    Bank &m_bank;
};

} // namespace kb
