// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/operation.h"

#include <span>
#include <vector>

namespace kb {

/// How incoming operations relate to those that a bank holds.
struct Merge
{
    std::vector<Operation> fresh;  ///< rising by id; to be added
    qsizetype same = 0;            ///< held already, or twice among the incoming
    std::vector<Operation> erased; ///< of the same, those of which only the held one has its values still
    std::vector<Operation>
        different; ///< another content under an id that is taken: for quarantine, never used

    /// Banks of which two lives gave out the same numbers: a backup put back outside the program, a copied
    /// file, or a forgery.
    QList<BankIncarnation> doubtfulBanks() const;
};

/// The set union of both, told apart by digest. What is held is never replaced.
Merge merge(std::span<const Operation> held, std::span<const Operation> incoming);

} // namespace kb
