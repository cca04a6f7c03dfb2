// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "search/latentindex.h"

namespace kb {

class Bank;

/// What became of the latent axes of a search index.
enum class AxesCourse {
    Kept,    ///< they are right as they are
    Renewed, ///< learned anew from the bank, or taken away when it became too small
};

/// Learns the latent axes of the search index anew when that is due: after one document in twenty, and more
/// than twenty, changed. Ten seconds at most, and half a millisecond for each document; beside other work,
/// for it writes but once. Cancelled when stopped: the old axes stay. A bank with more documents than `most`
/// is left as it is.
Result<AxesCourse> followAxes(Bank &bank, const Progress &progress = {}, const std::stop_token &stop = {},
                              qint64 most = LatentIndex::MostDocuments);

} // namespace kb
