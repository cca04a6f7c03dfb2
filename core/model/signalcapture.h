// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/attention.h"
#include "model/signal.h"

namespace kb {

/// What somebody typed in one line as the place where a signal was seen.
struct CapturedSource
{
    SignalSource source;
    std::optional<Attention> wrong; ///< what it looks like, and is not
};

/// A web address, a parliamentary paper in the form of V-09, or else the title of the source.
CapturedSource sourceFrom(const QString &typed);

/// To which arena a source most likely belongs, by where it lies; the society where nothing tells.
Arena likelyArena(const SignalSource &source);

} // namespace kb
