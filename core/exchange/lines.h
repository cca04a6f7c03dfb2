// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// The text with LF at the end of every line, whatever ended it.
inline QString withLineFeeds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

/// The lines of a text, one after the other; CR, LF and CR LF all end a line.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_rest(text)
    {
    }

    /// Moves to the next line; false at the end of the text.
    bool next()
    {
        if (m_rest.isEmpty())
            return false;
        qsizetype end = 0;
        while (end < m_rest.size() && m_rest[end] != u'\n' && m_rest[end] != u'\r')
            ++end;
        const bool isPair = m_rest.sliced(end).startsWith(u"\r\n");
        m_line = m_rest.first(end);
        m_rest = m_rest.sliced(std::min(end + (isPair ? 2 : 1), m_rest.size()));
        ++m_number;
        return true;
    }

    QStringView line() const { return m_line; } ///< without its end
    int number() const { return m_number; }     ///< from 1

private:
    QStringView m_rest;
    QStringView m_line;
    int m_number = 0;
};

} // namespace kb
