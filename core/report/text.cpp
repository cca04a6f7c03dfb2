// SPDX-License-Identifier: EUPL-1.2
#include "report/text.h"

#include "model/validation.h"

#include <algorithm>

namespace kb::doc {

namespace {

/// Marks that turn the direction of the text around them; with them a word can be made to read as another.
bool turnsDirection(QChar c)
{
    const ushort code = c.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool isPairedAt(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return at > 0 && text[at - 1].isHighSurrogate();
}

bool isShownAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\n')
        return true;
    if (c.isSurrogate())
        return isPairedAt(text, at);
    return c.category() != QChar::Other_Control && !turnsDirection(c) && c != QChar::ByteOrderMark &&
           !(c.unicode() >= 0xFFFE) && !(c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF);
}

/// What is left may stand in XML, and shows what it says.
QString harmless(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    text.replace(u'\t', u' ');

    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isShownAt(text, at))
            shown.append(text[at]);
    }
    return shown;
}

} // namespace

Text &Text::add(const QString &text, Emphasis emphasis)
{
    const QString shown = harmless(text);
    if (shown.isEmpty())
        return *this;

    if (!m_runs.isEmpty() && m_runs.last().emphasis == emphasis && m_runs.last().link.isEmpty())
        m_runs.last().text += shown;
    else
        m_runs.append({shown, emphasis, {}});
    return *this;
}

Text &Text::add(const Text &other)
{
    m_runs += other.m_runs;
    return *this;
}

Text &Text::addLink(const QUrl &target, const QString &words)
{
    const QString address = target.toString(QUrl::RemovePassword);
    const QString shown = harmless(words.isEmpty() ? address : words);
    if (!mayBeFollowed(target))
        return add(shown);
    if (!shown.isEmpty())
        m_runs.append({shown, Emphasis::None, target});
    return *this;
}

QString Text::plain() const
{
    QString plain;
    for (const Run &run : m_runs)
        plain += run.text;
    return plain;
}

Text strong(const QString &text)
{
    return Text().add(text, Emphasis::Strong);
}

Text marked(const QString &text, QList<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::start);

    Text result;
    qsizetype done = 0;
    for (const Range &range : std::as_const(ranges)) {
        const qsizetype start = std::max(range.start, done);
        const qsizetype end = std::min(range.start + range.length, text.size());
        if (start >= end)
            continue;
        result.add(text.mid(done, start - done));
        result.add(text.mid(start, end - start), Emphasis::Marked);
        done = end;
    }
    return result.add(text.mid(done));
}

} // namespace kb::doc
