// SPDX-License-Identifier: EUPL-1.2
#include "wording/plaintext.h"

#include <QTextDocument>

namespace kb {

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<span style=\"white-space: pre-wrap\">%1</span>").arg(text.toHtmlEscaped());
}

} // namespace kb
