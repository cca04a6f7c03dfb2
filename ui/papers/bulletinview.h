// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/bulletinlist.h"
#include "model/bulletinitem.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of a bulletin.
Paper bulletinView(Bank &bank, const BulletinLine &bulletin);
/// The same of what is being written.
Paper bulletinView(Bank &bank, const Bulletin &bulletin, const QList<BulletinItem> &items);

} // namespace kb
