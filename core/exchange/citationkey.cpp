// SPDX-License-Identifier: EUPL-1.2
#include "exchange/citationkey.h"

#include <QRegularExpression>

namespace kb {

void setCitationKey(Study &study, const QString &key)
{
    static const QRegularExpression refcode(QStringLiteral(R"(^[A-Z0-9]{1,12}-STU-\d{4,}(?:-\d+)?$)"));
    if (refcode.match(key).hasMatch())
        study.refcode = key;
    else
        study.externalId = key;
}

QString citationKeyOf(const Study &study)
{
    return study.externalId.isEmpty() ? study.refcode : study.externalId;
}

} // namespace kb
