// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"

namespace kb {

class Bank;

/// A piece of what a record says, with what it is called: "Explanation".
struct NamedText
{
    QString name;
    QString text;
};

/// One side of an overlapping pair, to be read beside the other.
struct ComparedText
{
    QString place; ///< "DGKR-VRG-02 · Knowledge question · DGKR", and the dossier of a question
    QString title;
    QList<NamedText> parts; ///< what overlap compared besides the title; none is empty
    QList<NamedText> rest;  ///< for who reads; overlap does not look at it
    QString facts;          ///< "needed, by 2 aug 2026 · open"

    /// Title and parts, in which words may be marked as shared.
    QStringList compared() const;
};

/// Reads what the record says; its headline alone when it cannot be read.
ComparedText comparedText(Bank &bank, const Headline &line);

} // namespace kb
