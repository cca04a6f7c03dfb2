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

namespace {

constexpr QChar NoBreakHyphen(0x2011);

/// An address is copied and followed, so its characters count.
bool isInAddress(const QString &text, const Range &code)
{
    constexpr qsizetype longestAddress = 200; // of a text without spaces only the last is looked at
    const qsizetype farthest = std::max<qsizetype>(0, code.start - longestAddress);
    qsizetype first = code.start;
    while (first > farthest && !text[first - 1].isSpace())
        --first;
    const QStringView before = QStringView(text).mid(first, code.start - first);
    return before.contains(u"://") || before.contains(u"www.") || before.contains(u"10.");
}

} // namespace

QString wholeCodes(const QString &text)
{
    if (!text.contains(u'-'))
        return text;
    QString words;
    qsizetype done = 0;
    for (const Range &code : recordCodesIn(text)) {
        if (isInAddress(text, code))
            continue;
        const QStringView letters = QStringView(text).mid(code.start, code.length);
        words += QStringView(text).mid(done, code.start - done);
        words += letters.toString().replace(u'-', NoBreakHyphen);
        done = code.start + code.length;
    }
    return words += QStringView(text).mid(done);
}

QString asTyped(QString text)
{
    return text.replace(NoBreakHyphen, u'-');
}

} // namespace kb::doc
