// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/collection.h"

#include <QList>

namespace kb {

class Bank;
class Write;

/// The one place that says which studies are in a knowledge bank: what fits its rule and what was added by
/// hand, without its exceptions. Whoever shows, counts or publishes a selection asks here.
struct CollectionStudies
{
    QList<qint64> all;    ///< newest first
    QList<qint64> byHand; ///< those of them that were added by hand
    QList<qint64> exceptions;
};
Result<CollectionStudies> studiesIn(Bank &bank, const Collection &collection);
/// The same by its uid, for what is read beside the window.
Result<CollectionStudies> studiesInCollection(Bank &bank, const Uid &collection);

/// Those of the studies that are in at least one of these, in their order. One that is gone has none.
Result<QList<qint64>> amongCollections(Bank &bank, const QList<qint64> &studies,
                                       const QList<Uid> &collections);

/// How many studies came in or went out, of those that were named.
struct CollectionChange
{
    int changed = 0;
    int same = 0;
};
/// Adds them by hand, also where the rule selects them already: they stay when the rule changes. An exception
/// is one no longer.
Result<CollectionChange> addToCollection(Bank &bank, Write &write, const Uid &collection,
                                         const QList<qint64> &studies);
/// Takes them out by hand: they are exceptions from then on, and stay out whatever the rule says.
Result<CollectionChange> takeOutOfCollection(Bank &bank, Write &write, const Uid &collection,
                                             const QList<qint64> &studies);

} // namespace kb
