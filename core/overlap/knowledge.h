// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "latent/latentaxes.h"
#include "overlap/conceptlist.h"
#include "overlap/generalcodes.h"
#include "overlap/options.h"
#include "overlap/vocabulary.h"

namespace kb::overlap {

using latent::dot;
using latent::FoldedText;
using latent::LatentAxes;
using latent::LatentPlace;

/// The content of a snapshot.
struct Knowledge
{
    int number = 0;
    OverlapOptions options;
    qsizetype records = 0;
    Vocabulary vocabulary;
    ConceptList concepts;
    QSet<QString> generalCodes;
    LatentAxes axes;
};

} // namespace kb::overlap
