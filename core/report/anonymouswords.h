// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// How somebody is called whose name is gone.
QString anonymousPersonWords();

/// How that person stands on the list of an event, by where they worked, as far as that is known.
QString anonymousGuestWords(const QString &organisation);

} // namespace kb
