// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "text/analyser.h"

#include <QStringList>

namespace kb {

/// A concept with everything that it is called.
struct NamedConcept
{
    Uid uid;
    QString name;
    QStringList labels; ///< preferred, alternative and hidden ones, in any language
    int uses = 0;       ///< records that have it
};

/// A concept that a text seems to be about.
struct SuggestedConcept
{
    Uid uid;
    QString name;
    double score = 0;  ///< comparable within one answer only
    QStringList words; ///< of the text that say so, as they stand there

    bool operator==(const SuggestedConcept &) const = default;
};

/// The concepts whose labels stand in the text, best first: also in another form ("eilandbesturen"), and, for
/// less, as a part of a compound or as its parts. Rare concepts and labels of rare words count more. Reads
/// the beginning of a long text.
QList<SuggestedConcept> suggestConcepts(const QList<NamedConcept> &concepts, QStringView text,
                                        Analyser &analyser, qsizetype most);

} // namespace kb
