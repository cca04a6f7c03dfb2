// SPDX-License-Identifier: EUPL-1.2
#include "wording/wholecodes.h"

#include "report/recordcodes.h"

namespace kb {

QString wholeCodes(const QString &text)
{
    return doc::wholeCodes(text);
}

QString asTyped(const QString &text)
{
    return doc::asTyped(text);
}

} // namespace kb
