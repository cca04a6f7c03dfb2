// SPDX-License-Identifier: EUPL-1.2
#include "wording/plaintext.h"

#include "report/recordcodes.h"

#include <QTextDocument>

namespace kb {

QString plainToolTip(const QString &text)
{
    const QString shown = doc::wholeCodes(text);
    if (!Qt::mightBeRichText(shown))
        return shown;
    return QStringLiteral("<span style=\"white-space: pre-wrap\">%1</span>").arg(shown.toHtmlEscaped());
}

} // namespace kb
