// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"

namespace kb {

class Bank;

/// One side of an overlapping pair, to be read beside the other.
struct ComparedText
{
    QString place; ///< "DGKR-VRG-02 · Knowledge question · DGKR", and the dossier of a question
    QString title;
    QString body;
    QString facts; ///< "needed, by 2 aug 2026 · open"
};

/// Reads what the record says; its headline alone when it cannot be read.
ComparedText comparedText(Bank &bank, const Headline &line);

} // namespace kb
