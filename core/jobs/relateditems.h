// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/kind.h"
#include "model/partialdate.h"

#include <QList>

namespace kb {

class Bank;

/// One thing that an institute or a person made, or where they were.
struct RelatedItem
{
    Kind kind = Kind::None;
    Uid uid;
    QString code;
    QString title;
    QString
        state; ///< a code: of a study its type, of a project its phase or the role there, of a meeting the
               ///< role there, of a contact its kind; of somebody who works there the function, in words
    PartialDate date;

    bool operator==(const RelatedItem &) const = default;
};

/// Studies and projects that an institute made, who works there now, and its contact moments: by kind, newest
/// first.
Result<QList<RelatedItem>> relatedToInstitute(Bank &bank, const Uid &institute);

/// Studies that a person wrote, committees, meetings and contact moments: by kind, newest first. Reads the
/// authors of every study: not for the window's thread.
Result<QList<RelatedItem>> relatedToPerson(Bank &bank, const Uid &person);

} // namespace kb
