// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <span>

namespace kb {

/// A format's word for a variable (see variables.h), in records of some types of CSL or in all. In a table of
/// terms, for each variable the word that we write comes first, and for each word the meaning that holds for
/// some types only.
struct Term
{
    QStringView word;
    QStringView variable;
    QStringView types{};     ///< separated by spaces; empty: every type
    QStringView otherwise{}; ///< the variable when another word has filled the first one

    bool isFor(QStringView cslType) const;
};

/// What the word means in a record of that type; null when it stands for no variable.
const Term *termCalled(std::span<const Term> terms, QStringView word, QStringView cslType);
/// The word to write a variable with, if need be one that gives way to another; null when there is none.
const Term *termFor(std::span<const Term> terms, QStringView variable, QStringView cslType);

} // namespace kb
