// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bibtexparser.h"

#include "exchange/dates.h"
#include "exchange/limits.h"

namespace kb {

namespace {

constexpr qsizetype Shown = 40;                ///< characters of a text in a remark
constexpr qsizetype MaxKey = 200;              ///< looked at to see whether an entry begins
constexpr qsizetype ExpandedPerCharacter = 10; ///< of the file

/// Of names of fields and macros.
bool isWordCharacter(QChar c)
{
    return !c.isSpace() && !QStringView(u"{}()\"#%,=").contains(c) && !c.isNull();
}

QStringView shown(QStringView text)
{
    return text.first(std::min(text.size(), Shown));
}

/// Whether the text goes on as an entry does: `@type{key,`.
bool looksLikeEntry(QStringView text)
{
    if (!text.startsWith(u'@'))
        return false;
    qsizetype i = 1;
    while (i < text.size() && isAsciiLetter(text[i]))
        ++i;
    const QStringView type = text.sliced(1, i - 1);
    if (type.isEmpty() || i == text.size() || (text[i] != u'{' && text[i] != u'('))
        return false;
    if (type.compare(u"string", Qt::CaseInsensitive) == 0 ||
        type.compare(u"comment", Qt::CaseInsensitive) == 0)
        return true;
    const qsizetype end = std::min(text.size(), i + MaxKey);
    for (++i; i < end && isWordCharacter(text[i]); ++i) {
    }
    return i < end && text[i] == u',';
}

/// The first place from here where an entry begins at the start of a line; the end when there is none.
qsizetype nextEntry(QStringView text, qsizetype from)
{
    for (qsizetype line = text.indexOf(u"\n@", from); line >= 0; line = text.indexOf(u"\n@", line + 1)) {
        if (looksLikeEntry(text.sliced(line + 1)))
            return line + 1;
    }
    return text.size();
}

} // namespace

QString BibtexEntry::value(QStringView name) const
{
    const auto found = std::ranges::find(fields, name, &BibtexField::name);
    return found == fields.end() ? QString() : found->value;
}

BibtexParser::BibtexParser(QStringView text)
    : m_cursor(text)
    , m_mayExpand(text.size() * ExpandedPerCharacter)
{
}

std::optional<std::variant<BibtexEntry, Skipped>> BibtexParser::next()
{
    while (findEntry()) {
        m_entry = {.line = m_cursor.line()};
        m_cursor.move();
        skipSpace();
        m_entry.type = readWord().toLower();
        skipSpace();
        const QChar close = m_cursor.take(u'{') ? u'}' : m_cursor.take(u'(') ? u')' : QChar();
        if (close.isNull() || m_entry.type.isEmpty())
            continue; // an at sign in free text
        if (!readEntry(close)) {
            m_cursor.moveTo(nextEntry(m_cursor.text(), std::max<qsizetype>(m_cursor.position() - 1, 0)));
            return m_damage;
        }
        if (!m_entry.fields.isEmpty() || !m_entry.key.isEmpty())
            return std::move(m_entry);
    }
    return std::nullopt;
}

bool BibtexParser::findEntry()
{
    const qsizetype found = m_cursor.rest().indexOf(u'@');
    noteStrayText(m_cursor.rest().first(found < 0 ? m_cursor.rest().size() : found));
    m_cursor.move(found < 0 ? m_cursor.rest().size() : found);
    return found >= 0;
}

bool BibtexParser::readEntry(QChar close)
{
    QString ignored;
    if (m_entry.type == u"comment" || m_entry.type == u"preamble")
        return readBalanced(close, ignored);
    if (m_entry.type == u"string")
        return readMacro(close);
    m_entry.key = readKey(close);
    return readFields(close);
}

bool BibtexParser::readMacro(QChar close)
{
    skipSpace();
    const QString name = readWord().toLower();
    skipSpace();
    QString value;
    if (!m_cursor.take(u'='))
        return fail(Skipped::Reason::Malformed, QStringLiteral("@string ") + name);
    if (!readValue(value))
        return false;
    m_macros.insert(name, value);
    skipSpace();
    m_cursor.take(close);
    return true;
}

/// Commas between fields may be missing, and one more may stand at the end.
bool BibtexParser::readFields(QChar close)
{
    while (true) {
        skipSpace();
        if (m_cursor.take(u','))
            continue;
        if (m_cursor.take(close))
            return true;
        if (m_cursor.atEnd() || looksLikeEntry(m_cursor.rest()))
            return fail(Skipped::Reason::Unclosed);
        m_field = readWord().toLower();
        skipSpace();
        if (m_field.isEmpty() || !m_cursor.take(u'='))
            return fail(Skipped::Reason::Malformed, m_field + shown(m_cursor.rest()).toString());
        QString value;
        if (!readValue(value))
            return false;
        m_entry.fields.append({m_field, value});
    }
}

bool BibtexParser::readValue(QString &value)
{
    do {
        skipSpace();
        if (!readPiece(value))
            return false;
        if (value.size() > MaxField)
            return fail(Skipped::Reason::FieldTooLarge, m_field);
        skipSpace();
    } while (m_cursor.take(u'#'));
    return true;
}

bool BibtexParser::readPiece(QString &value)
{
    if (m_cursor.take(u'{'))
        return readBalanced(u'}', value);
    if (m_cursor.take(u'"'))
        return readBalanced(u'"', value);
    const QString word = readWord();
    if (word.isEmpty() || word.front().isDigit()) {
        value += word;
        return true;
    }
    const QString text = expanded(word);
    m_mayExpand -= text.size();
    if (m_mayExpand < 0)
        return fail(Skipped::Reason::FieldTooLarge, m_field);
    value += text;
    return true;
}

/// Up to the closing character outside braces, and past it. A new entry at the start of a line says that the
/// brace or quote never closed.
bool BibtexParser::readBalanced(QChar close, QString &value)
{
    const QStringView text = m_cursor.rest();
    int depth = 0;
    int deepest = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == close && depth == 0) {
            m_cursor.move(i + 1);
            if (deepest > MaxDepth)
                return fail(Skipped::Reason::TooDeep, m_field);
            if (i > MaxField)
                return fail(Skipped::Reason::FieldTooLarge, m_field);
            value += text.first(i);
            return true;
        }
        if (c == u'@' && i > 0 && text[i - 1] == u'\n' && looksLikeEntry(text.sliced(i))) {
            m_cursor.move(i);
            return fail(Skipped::Reason::Unclosed, m_field);
        }
        depth += c == u'{' ? 1 : c == u'}' && depth > 0 ? -1 : 0;
        deepest = std::max(deepest, depth);
    }
    m_cursor.move(text.size());
    return fail(Skipped::Reason::Unclosed, m_field);
}

/// Everything up to the first comma; an entry may do without, and begin with its first field.
QString BibtexParser::readKey(QChar close)
{
    skipSpace();
    const QStringView text = m_cursor.rest();
    qsizetype end = 0;
    while (end < text.size() && text[end] != u',' && text[end] != close && text[end] != u'\n' &&
           text[end] != u'=')
        ++end;
    if (end < text.size() && text[end] == u'=')
        return {};
    m_cursor.move(end);
    return text.first(end).trimmed().toString();
}

QString BibtexParser::readWord()
{
    const QStringView text = m_cursor.rest();
    qsizetype end = 0;
    while (end < text.size() && isWordCharacter(text[end]))
        ++end;
    m_cursor.move(end);
    return text.first(end).toString();
}

/// What an @string stands for. Months stand for themselves, and so does a name that nobody explained.
QString BibtexParser::expanded(const QString &name)
{
    const auto macro = m_macros.constFind(name.toLower());
    if (macro != m_macros.constEnd())
        return *macro;
    if (monthCalled(name) == 0)
        m_entry.remarks.append({Remark::Code::UnknownMacro, name, m_entry.line});
    return name;
}

void BibtexParser::skipSpace()
{
    while (!m_cursor.atEnd() && (m_cursor.peek().isSpace() || m_cursor.peek() == u'%')) {
        const qsizetype lineEnd = m_cursor.peek() == u'%' ? m_cursor.rest().indexOf(u'\n') : 0;
        m_cursor.move(lineEnd < 0 ? m_cursor.rest().size() : lineEnd + 1);
    }
}

void BibtexParser::noteStrayText(QStringView text)
{
    int number = m_strayText.line == 0 ? m_cursor.line() : 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (m_strayText.line > 0)
            return;
        const QStringView words = line.trimmed();
        const bool isLeftover = words.size() < 3; // closing brackets after an entry
        if (!isLeftover && !words.startsWith(u'%'))
            m_strayText = {Remark::Code::StrayText, shown(words).toString(), number};
        ++number;
    }
}

bool BibtexParser::fail(Skipped::Reason reason, const QString &detail)
{
    m_damage = {reason, detail, m_entry.line};
    return false;
}

} // namespace kb
