// SPDX-License-Identifier: EUPL-1.2
#include "report/recordcodes.h"

#include <QRegularExpression>

namespace kb::doc {

QList<Range> recordCodesIn(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("(?<![-\\p{L}\\p{N}])"
                                                        "(?:[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-[0-9]+"
                                                        "|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
                                                        "(?![-\\p{L}\\p{N}])"));
    QList<Range> codes;
    for (auto found = code.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        codes.append({match.capturedStart(), match.capturedLength()});
    }
    return codes;
}

} // namespace kb::doc
