// SPDX-License-Identifier: EUPL-1.2
#include "wording/doubletext.h"

#include <QCoreApplication>

namespace kb {

QString doubleText(const Study &known)
{
    const QString named = known.issued.isValid()
                              ? QStringLiteral("%1 (%2)").arg(known.title).arg(known.issued.year())
                              : known.title;
    return QCoreApplication::translate("DoubleText", "This study seems to exist already: %1.").arg(named);
}

} // namespace kb
