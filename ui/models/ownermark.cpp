// SPDX-License-Identifier: EUPL-1.2
#include "models/ownermark.h"

#include <QCoreApplication>

namespace kb {

QString ownerSentence(const QString &code)
{
    return QCoreApplication::translate("Columns", "Owner: %1").arg(code);
}

} // namespace kb
