// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/personlist.h"

namespace kb {

/// Somebody who knows about a subject, with what decides about an invitation.
struct Expert : PersonLine
{
    QDate lastContact; ///< null when no contact was written down
};

/// Who knows about a concept of which a name has that text in it, or about a narrower one: by family name.
/// Who does not want to be approached is there too. Nobody for an empty text.
Result<QList<Expert>> expertsOn(Bank &bank, const QString &subject);

} // namespace kb
