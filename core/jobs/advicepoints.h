// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/adviceparts.h"

namespace kb {

/// What an advice may want attention for in its evidence (spec 03, 3.8). It never stands in the way of
/// saving.
struct AdvicePoint
{
    enum class What {
        NoSource, ///< and no assessment of our own
        WithdrawnSource,
        ReplacedSource,
        SourceInTrash,
        OldSource,    ///< older than the norm of its dossiers
        Contradicted, ///< a finding of another study on the same approach says the opposite
        NotPublic,    ///< cited or named in an advice that is
    };

    What what = What::NoSource;
    QString statement; ///< the sentence; empty for the occasion
    QString source;    ///< the code of the source, or its title
    QString finding;   ///< what contradicts it

    bool operator==(const AdvicePoint &) const = default;
};

/// In the order of the text, each source once.
Result<QList<AdvicePoint>> advicePoints(Bank &bank, const AdviceParts &parts);
/// These, and what a public advice names that is not public.
Result<QList<AdvicePoint>> advicePoints(Bank &bank, const AdviceDraft &draft);

} // namespace kb
