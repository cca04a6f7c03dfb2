// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "model/linkways.h"

namespace kb {

class Bank;
class Write;

/// A record as it is linked with the one that is looked at.
struct LinkedRecord
{
    LinkWay way;
    Headline line;
    QString note; ///< what was said with the link
};

/// Everything that is linked with the record, both ways; what is in the trash is left out. The first few
/// hundred: nobody reads more.
Result<QList<LinkedRecord>> linkedRecords(Bank &bank, const Uid &record);

/// Links one record with another; a link that is there already stays. `note` is the meaning for a dossier
/// (InvalidInput without one), or what is said with an answer.
Result<> makeLink(Bank &bank, Write &write, const Uid &one, const LinkWay &way, const Uid &other,
                  const QString &note = {});

/// Takes the link of that way between the two away again, with what was said with it; NotFound when they are
/// not linked so. What a task is about is changed in the task.
Result<> takeLink(Bank &bank, Write &write, const Uid &one, const LinkWay &way, const Uid &other);

} // namespace kb
