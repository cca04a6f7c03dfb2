// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/knowledgequestion.h"

namespace kb {

class Bank;

/// How far a question has been answered (spec 02, 2.7).
enum class Coverage { Geen, Project, Deels, Volledig, Tegenstrijdig };
template <>
inline constexpr auto codesOf<Coverage> = codes("geen", "project", "deels", "volledig", "tegenstrijdig");

/// Which questions a list shows, and in which order. A choice that is empty lets everything through.
struct QuestionQuery
{
    QString words;
    QList<Uid> owners;
    QList<Uid> dossiers;
    QList<QuestionStatus> statuses;
    QList<NeedClass> needs;
    QList<Coverage> coverages;
    QStringList audiences;
    QList<Uid> concepts; ///< with all that are narrower
    QList<KnowledgeKind> kinds;
    ListSorting sorting;

    bool operator==(const QuestionQuery &) const = default;
};

/// A question with what a row of a list shows around it.
struct QuestionLine : KnowledgeQuestion
{
    QString ownerCode;
    Coverage coverage = Coverage::Geen;
    int overlaps = 0; ///< strong and probable ones of the last run
    bool isOurs = false;
};

/// The knowledge questions as a list.
class QuestionList
{
public:
    explicit QuestionList(Bank &bank)
        : m_bank(bank)
    {
    }

    /// Milliseconds for a hundred, whatever the size of the bank: the first page of the list.
    Result<QList<qint64>> newest(int count) const;
    Result<QList<qint64>> ids(const QuestionQuery &query) const;
    /// In the order of the ids; a missing one is left out.
    Result<QList<QuestionLine>> lines(const QList<qint64> &ids) const;

    /// Everybody for whom a question is meant, as it was typed.
    Result<QStringList> audiences() const;

private:
    Bank &m_bank;
};

} // namespace kb
