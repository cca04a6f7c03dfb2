// SPDX-License-Identifier: EUPL-1.2
#include "search/queryitems.h"

namespace kb {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || (c >= u'\u201c' && c <= u'\u201f') || c == u'\u00ab' || c == u'\u00bb';
}

/// Reads a query from left to right, item by item.
class QueryItemReader
{
public:
    explicit QueryItemReader(QStringView typed)
        : m_typed(typed)
    {
    }

    QList<QueryItem> readAll()
    {
        QList<QueryItem> items;
        for (skipSpaces(); !atEnd(); skipSpaces()) {
            const QueryItem item = readItem();
            if (!item.text.isEmpty() || !item.field.isEmpty())
                items.append(item);
        }
        return items;
    }

private:
    bool atEnd() const { return m_position >= m_typed.size(); }
    QChar current() const { return atEnd() ? QChar(u' ') : m_typed[m_position]; }

    void skipSpaces()
    {
        while (!atEnd() && current().isSpace())
            ++m_position;
    }

    QueryItem readItem()
    {
        QueryItem item;
        item.fieldStart = m_position;
        if (current() == u'-') {
            item.isExcluded = true;
            ++m_position;
        } else if (current() == u'#') {
            item.role = QueryItem::Role::Field;
            item.field = m_typed.sliced(m_position++, 1);
        } else if (const qsizetype length = fieldLength(); length > 0) {
            item.role = QueryItem::Role::Field;
            item.field = m_typed.sliced(m_position, length);
            m_position += length + 1;
        }
        isQuote(current()) ? readQuoted(item) : readPlain(item);
        return item;
    }

    /// Letters up to a colon.
    qsizetype fieldLength() const
    {
        qsizetype end = m_position;
        while (end < m_typed.size() && m_typed[end].isLetter())
            ++end;
        return end < m_typed.size() && m_typed[end] == u':' ? end - m_position : 0;
    }

    void readQuoted(QueryItem &item)
    {
        if (item.role == QueryItem::Role::Words)
            item.role = QueryItem::Role::Phrase;
        ++m_position;
        readWhile(item, [](QChar c) { return !isQuote(c); });
        item.isClosed = !atEnd();
        if (item.isClosed)
            ++m_position; // the quote
    }

    void readPlain(QueryItem &item)
    {
        readWhile(item, [](QChar c) { return !c.isSpace() && !isQuote(c); });
        item.isClosed = !atEnd();
    }

    template <typename Belongs> void readWhile(QueryItem &item, Belongs belongs)
    {
        item.textStart = m_position;
        while (!atEnd() && belongs(current()))
            ++m_position;
        item.text = m_typed.sliced(item.textStart, m_position - item.textStart);
    }

    QStringView m_typed;
    qsizetype m_position = 0;
};

} // namespace

QList<QueryItem> queryItems(QStringView typed)
{
    return QueryItemReader(typed).readAll();
}

} // namespace kb
