// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"

namespace kb {

class Bank;

/// Something to which a record links; the type is the code of a LinkType.
struct RecordTie
{
    QString type;
    Headline line;
};

/// Everything in use to which a record links, by sort of link.
Result<QList<RecordTie>> tiesOf(Bank &bank, const Uid &record);

} // namespace kb
