// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <algorithm>

namespace kb {

/// What names and commands consist of in formats that know no other letters.
inline bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// A place in a text that only moves forward, and knows its line.
class TextCursor
{
public:
    explicit TextCursor(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    QStringView text() const { return m_text; }
    QStringView rest() const { return m_text.sliced(m_at); }
    /// The character here, or one further on; NUL past the end.
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    void moveTo(qsizetype position) { m_at = std::min(position, m_text.size()); }
    void move(qsizetype by = 1) { moveTo(m_at + by); }
    /// Passes over the character when it stands here.
    bool take(QChar expected)
    {
        if (atEnd() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }

    /// From 1. Each line is counted once.
    int line()
    {
        m_line += int(m_text.sliced(m_counted, m_at - m_counted).count(u'\n'));
        m_counted = m_at;
        return m_line;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_counted = 0;
    int m_line = 1;
};

} // namespace kb
