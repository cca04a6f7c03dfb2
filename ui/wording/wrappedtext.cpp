// SPDX-License-Identifier: EUPL-1.2
#include "wording/wrappedtext.h"

#include "report/recordcodes.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace kb {

QString beginningOf(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool isPairSplit = most > 0 && text[most - 1].isHighSurrogate();
    return text.first(isPairSplit ? most - 1 : most) + QChar(0x2026);
}

QStringList wrappedLines(const QString &plain, const QFont &font, int width, int most)
{
    const QString text = doc::wholeCodes(beginningOf(plain, most * LongestInCell));
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        lines.append(isLast ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                            : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace kb
