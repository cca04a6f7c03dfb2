// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/lesson.h"

namespace kb {

class Bank;

/// Which experiences a list shows, and in which order. A choice that is empty lets everything through.
struct LessonQuery
{
    QString words;
    QList<Uid> owners;
    QList<Uid> dossiers;
    QList<Uid> approaches;
    bool othersOnly = false; ///< of other units than that of the bank
    ListSorting sorting;

    bool operator==(const LessonQuery &) const = default;
};

/// An experience with what a row of a list shows around it.
struct LessonLine : Lesson
{
    QString ownerCode;
    bool isOurs = false;
    QString approachText;
    QString dossierText;
};

/// The experiences as a list, newest first (spec 03, 3.3f).
class LessonList
{
public:
    explicit LessonList(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const LessonQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<LessonLine>> lines(const QList<qint64> &ids) const;

private:
    Bank &m_bank;
};

} // namespace kb
