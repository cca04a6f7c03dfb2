// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/kind.h"

#include <QList>

namespace kb {

/// Which records that resemble a text are wanted.
struct SimilarWish
{
    int count = 5;
    QList<Kind> kinds = {}; ///< empty: all
    Uid ownUnit = {};
    int othersFirst = 0; ///< so many of other units than the own come first, however much its own resemble it
};

} // namespace kb
