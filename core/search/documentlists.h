// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/documentwords.h"

namespace kb {

/// Every list that a document belongs in, by name in order of its bytes: one list per term, and one per
/// beginning of a term.
///
/// The lists of beginnings answer what is being typed without a look at the thousands of terms that begin so.
/// They exist for 1 to 3 characters only: a term adds three postings at most, which the sorted terms of the
/// document give away in one pass; from 4 characters on, the lists of the terms themselves can be read in the
/// time of a keystroke. Reasons and figures: README of core, decision of 2026-11-28.
class DocumentLists
{
public:
    /// The words, as documentWords() makes them, must outlive the lists.
    explicit DocumentLists(QByteArrayView words);

    const std::vector<TermImpact> &all() const { return m_lists; }

private:
    void addNamed(const std::vector<TermImpact> &beginnings);

    QByteArray m_names; ///< of the lists of beginnings; shared by copies, so that views into it stay
    std::vector<TermImpact> m_lists;
};

/// Longer beginnings have no list of their own.
inline constexpr int LongestListedBeginning = 3;

/// The name of the list of a beginning. No word begins with its sign, so nobody can type it.
QByteArray listOfBeginningName(QByteArrayView beginning);

/// How many characters UTF-8 text has.
int characterCount(QByteArrayView text);

} // namespace kb
