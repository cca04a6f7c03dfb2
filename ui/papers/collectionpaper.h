// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/collectionlist.h"
#include "jobs/collectionstudies.h"
#include "widgets/paper.h"

#include <QSet>

namespace kb {

/// The preview of a knowledge bank. Null while its studies are still being read.
Paper collectionPaper(Bank &bank, const CollectionLine &line, const CollectionStudies *studies);

/// What is in it now, for a page of its detail.
Paper collectionStudiesPaper(Bank &bank, const CollectionStudies &studies);

/// By which its studies change.
QSet<Kind> kindsOfCollections();

} // namespace kb
