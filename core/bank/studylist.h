// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/listquery.h"
#include "model/study.h"

namespace kb {

class Bank;

/// Which studies a list shows, and in which order. A choice that is empty lets everything through.
struct StudyQuery
{
    QString words;
    QList<StudyType> types;
    QList<Uid> owners;
    QStringList years;
    QList<PublicationStatus> publications;
    QList<AccessKind> access;
    QList<Uid> concepts;
    QList<Uid> dossiers;
    ListSorting sorting;

    bool operator==(const StudyQuery &) const = default;
};

/// A study with what a row of a list shows around it.
struct StudyLine : Study
{
    QString ownerCode;
    QStringList performers; ///< names of institutes
    bool isOurs = false;    ///< this bank may change it
};

/// The research bank as a list.
class StudyList
{
public:
    explicit StudyList(Bank &bank)
        : m_bank(bank)
    {
    }

    /// Milliseconds for a hundred, whatever the size of the bank: the first page of the list.
    Result<QList<qint64>> newest(int count) const;
    /// All ids that pass; about 0.1 s at 100,000 studies.
    Result<QList<qint64>> ids(const StudyQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<StudyLine>> lines(const QList<qint64> &ids) const;

    /// Every year of issue, latest first.
    Result<QStringList> years() const;

private:
    Bank &m_bank;
};

} // namespace kb
