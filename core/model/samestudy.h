// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/study.h"

#include <array>

namespace kb {

/// Whether two records may describe the same study (spec 02, rule V-16).
enum class SameStudy { No, Probable, Certain };

/// Without case, accents, punctuation and stop words of Dutch and English; words are separated by one space.
QString normalTitle(QStringView title);

/// From 0 to 1: the part of two normal titles that is equal, by edit distance. Titles whose numbers differ
/// ("Staat van de woningmarkt 2022" and "… 2023") are different works: 0. Time grows with the product of the
/// lengths.
double titleSimilarity(const QString &normalA, const QString &normalB);

/// What of a study tells whether another is the same, worked out once to compare it with many.
struct StudyIdentity
{
    QString title;                  ///< normal
    QString numbers;                ///< in the title, separated by spaces
    std::array<quint64, 4> pairs{}; ///< of letters in the title, each a bit by its hash
    int year = 0;                   ///< 0 when it is not known
    QString doi;
    QString isbn;        ///< of 13 digits
    bool isPart = false; ///< a chapter or a paper: never the same as the book in which it stands

    bool operator==(const StudyIdentity &) const = default;
};

StudyIdentity identityOf(const Study &study);

/// Certain: same DOI, or same ISBN and year. Probable: nearly the same title, at most a year apart or both
/// without a year.
SameStudy compareStudies(const StudyIdentity &a, const StudyIdentity &b);
SameStudy compareStudies(const Study &a, const Study &b);

} // namespace kb
