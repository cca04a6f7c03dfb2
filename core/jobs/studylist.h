// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/listquery.h"
#include "model/study.h"

namespace kb {

class Bank;

/// What a study may lack: any summary, the one in plain language, concepts, knowledge that is still usable,
/// a way to read it (neither a link nor a file), or use, a year after it came out (spec 05, G3).
enum class StudyLack { Summary, PlainSummary, Concepts, Freshness, Access, Use };
template <>
inline constexpr auto codesOf<StudyLack> = codes("summary", "plain_summary", "concepts", "freshness",
                                                 "access", "use");

/// Which studies a list shows, and in which order. A choice that is empty lets everything through.
struct StudyQuery
{
    QString words;
    QList<StudyType> types;
    QList<Uid> owners;
    QString firstYear; ///< of four digits
    QString lastYear;
    QList<PublicationStatus> publications;
    QList<AccessKind> access;
    QList<Uid> concepts; ///< with all that are narrower
    QList<Uid> dossiers;
    QList<Uid> institutes; ///< that performed it
    QString author;        ///< words that the name of somebody who contributed has, in any order
    QStringList languages;
    QList<CountryScope> areas;
    QList<QualityReview> reviews;
    QList<StudyLack> lacks; ///< at least one of them
    QStringList themes;     ///< of its concepts
    std::optional<bool> hasFindings = std::nullopt;
    QList<Uid> collections; ///< in at least one of them
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

    /// Every language that a study is written in.
    Result<QStringList> languages() const;
    /// Every theme that concepts have.
    Result<QStringList> themes() const;

private:
    Result<QList<qint64>> byAuthor(const QList<qint64> &ids, const QString &author) const;

    Bank &m_bank;
};

} // namespace kb
