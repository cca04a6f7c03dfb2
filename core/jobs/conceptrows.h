// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapmapfacts.h"

namespace kb {

/// A concept that waits for its place among the rows.
struct ListedConcept
{
    Uid uid;
    QString name;
    QString theme;
    Uid broader;
};

/// Themes, and under each its concepts, the narrower below the broader. A concept whose broader one is in
/// another theme, or is no row, stands under its theme; so do those that are each other's broader.
QList<MapSubject> conceptRows(const QList<ListedConcept> &listed);

} // namespace kb
