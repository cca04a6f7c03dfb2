// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/bankmaker.h"

namespace kb::bench {

/// On what to measure.
struct Request
{
    QString bank; ///< path; made before the measuring begins, for a bench that wants one
    QString room; ///< folder for all else that a bench writes; goes when it is done
    QString sets; ///< folder of the measuring sets that others made
    BankSize size;
    quint32 seed = 1;
};

} // namespace kb::bench
