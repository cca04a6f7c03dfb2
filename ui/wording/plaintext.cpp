// SPDX-License-Identifier: EUPL-1.2
#include "wording/plaintext.h"

#include "report/recordcodes.h"
#include "wording/wrappedtext.h"

#include <QTextDocument>

namespace kb {

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longest = 1000; // characters: it stands over what is read
    const QString shown = doc::wholeCodes(beginningOf(text, longest));
    if (!Qt::mightBeRichText(shown))
        return shown;
    return QStringLiteral("<span style=\"white-space: pre-wrap\">%1</span>").arg(shown.toHtmlEscaped());
}

} // namespace kb
