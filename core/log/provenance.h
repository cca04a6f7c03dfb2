// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/operation.h"

#include <span>

namespace kb {

/// Who wrote an operation, and when by the clock of their bank.
struct Authorship
{
    UserId who;
    Hlc when;

    bool operator==(const Authorship &) const = default;
};

/// What the operations of a record say about its making; never written, always worked out.
struct Provenance
{
    Authorship created;
    Authorship changed;
    int revision = 0; ///< number of steps, of any bank, that touched the record

    bool operator==(const Provenance &) const = default;
};

/// Order and doubles do not matter; no operations give the default.
Provenance provenanceOf(std::span<const Operation> operationsOfOneRecord);

} // namespace kb
