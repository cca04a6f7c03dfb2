// SPDX-License-Identifier: EUPL-1.2
#include "exchange/latex.h"

#include "exchange/limits.h"
#include "exchange/textcursor.h"

namespace kb {

namespace {

template <size_t N> bool isOneOf(QStringView command, const std::array<QStringView, N> &commands)
{
    return std::ranges::find(commands, command) != commands.end();
}

/// Commands that change how the text after them looks.
bool isSwitch(QStringView command)
{
    static constexpr std::array<QStringView, 24> switches{
        u"em",       u"it",       u"bf",      u"rm",      u"sf",      u"sc",         u"tt",       u"sl",
        u"bfseries", u"itshape",  u"scshape", u"slshape", u"upshape", u"normalfont", u"rmfamily", u"sffamily",
        u"ttfamily", u"mdseries", u"small",   u"large",   u"relax",   u"protect",    u"left",     u"right"};
    return isOneOf(command, switches);
}

/// Commands whose argument is not for the reader.
bool hidesItsArgument(QStringView command)
{
    static constexpr std::array<QStringView, 5> commands{u"noopsort", u"SortNoop", u"phantom", u"hspace",
                                                         u"vspace"};
    return isOneOf(command, commands);
}

bool isVerbatim(QStringView command)
{
    static constexpr std::array<QStringView, 3> commands{u"url", u"nolinkurl", u"path"};
    return isOneOf(command, commands);
}

/// The accent goes on the first letter; a dotless i gets its dot back, as Unicode composes with the dotted
/// one.
QString accented(QString letters, QChar accent)
{
    if (letters.isEmpty())
        return {};
    if (letters.front() == u'\u0131')
        letters[0] = u'i';
    else if (letters.front() == u'\u0237')
        letters[0] = u'j';
    return letters.insert(letters.front().isHighSurrogate() ? 2 : 1, accent);
}

QString raisedText(const QString &text, QChar direction)
{
    QString small;
    for (const QChar c : text) {
        if (const QChar one = raised(c, direction); !one.isNull())
            small.append(one);
    }
    return small.size() == text.size() ? small : text;
}

class LatexReader
{
public:
    explicit LatexReader(QStringView latex)
        : m_cursor(latex)
    {
    }

    /// Up to the closing character and past it, or to the end.
    QString read(QChar close);

private:
    void readOne(QString &text);
    void readCommand(QString &text);
    QString readSign(QChar sign);
    QString readNamed(const QString &command);
    QString argument();
    QString verbatimArgument();
    QString runOf(QChar c, std::initializer_list<QStringView> ligatures);
    void toggleFormula(QString &text);

    TextCursor m_cursor;
    int m_depth = 0;
    bool m_isFormula = false;
};

QString LatexReader::read(QChar close)
{
    QString text;
    ++m_depth;
    while (!m_cursor.atEnd() && !m_cursor.take(close))
        readOne(text);
    --m_depth;
    return text;
}

void LatexReader::readOne(QString &text)
{
    const QChar c = m_cursor.peek();
    m_cursor.move();
    if (m_depth > MaxDepth) {
        text += c;
        return;
    }
    switch (c.unicode()) {
    case u'\\':
        readCommand(text);
        break;
    case u'{':
        text += read(u'}');
        break;
    case u'}':
        break;
    case u'$':
        toggleFormula(text);
        break;
    case u'^':
    case u'_':
        text += m_isFormula ? raisedText(argument(), c) : QString(c);
        break;
    case u'~':
        text += u' ';
        break;
    case u'-':
        text += runOf(c, {u"-", u"–", u"—"});
        break;
    case u'`':
        text += runOf(c, {u"‘", u"“"});
        break;
    case u'\'':
        text += runOf(c, {u"'", u"”"});
        break;
    default:
        text += c;
    }
}

/// One character stands here already; as many more as make the longest ligature are taken.
QString LatexReader::runOf(QChar c, std::initializer_list<QStringView> ligatures)
{
    size_t length = 1;
    while (length < ligatures.size() && m_cursor.take(c))
        ++length;
    return ligatures.begin()[length - 1].toString();
}

/// A dollar sign that no other one follows is money.
void LatexReader::toggleFormula(QString &text)
{
    if (m_isFormula || m_cursor.rest().contains(u'$'))
        m_isFormula = !m_isFormula;
    else
        text += u'$';
}

void LatexReader::readCommand(QString &text)
{
    const QStringView rest = m_cursor.rest();
    qsizetype length = 0;
    while (length < rest.size() && isAsciiLetter(rest[length]))
        ++length;
    if (m_cursor.atEnd()) { // nothing follows: it stands for itself
        text += u'\\';
        return;
    }
    if (length == 0) {
        const QChar sign = m_cursor.peek();
        m_cursor.move();
        text += readSign(sign);
        return;
    }
    m_cursor.move(length);
    text += readNamed(rest.first(length).toString());
}

QString LatexReader::readSign(QChar sign)
{
    if (const QChar accent = latexAccent(QStringView(&sign, 1)); !accent.isNull()) {
        const QString letters = argument();
        return letters.isEmpty() ? QString(sign) : accented(letters, accent);
    }
    if (QStringView(u"!/-@()[]").contains(sign))
        return {};
    if (sign == u'\\' || sign == u',' || sign == u';' || sign == u':' || sign.isSpace())
        return QStringLiteral(" ");
    return QString(sign);
}

QString LatexReader::readNamed(const QString &command)
{
    const bool hadSpace = m_cursor.peek() == u' ';
    while (m_cursor.take(u' ')) {
    }
    if (const QStringView symbol = latexSymbol(command); !symbol.isEmpty())
        return symbol.toString();
    if (const QChar accent = latexAccent(command); !accent.isNull() && command.size() == 1)
        return accented(argument(), accent);
    if (isSwitch(command))
        return {};
    if (m_cursor.peek() != u'{')
        return u'\\' + command + QString(hadSpace ? 1 : 0, u' ');
    if (isVerbatim(command))
        return verbatimArgument();
    const QString text = argument();
    if (command == u"href")
        return argument() + QStringLiteral(" (") + text + u')';
    if (command == u"mkbibquote" || command == u"enquote")
        return u'“' + text + u'”';
    if (command == u"textsuperscript" || command == u"textsubscript")
        return raisedText(text, command == u"textsuperscript" ? u'^' : u'_');
    return hidesItsArgument(command) ? QString() : text;
}

/// A group, a command or one character.
QString LatexReader::argument()
{
    while (m_cursor.take(u' ')) {
    }
    if (m_cursor.take(u'{'))
        return read(u'}');
    QString text;
    ++m_depth;
    if (!m_cursor.atEnd() && m_cursor.peek() != u'}')
        readOne(text);
    --m_depth;
    return text;
}

QString LatexReader::verbatimArgument()
{
    const QStringView rest = m_cursor.rest();
    qsizetype end = 1;
    for (int depth = 1; end < rest.size() && depth > 0; ++end)
        depth += rest[end] == u'{' ? 1 : rest[end] == u'}' ? -1 : 0;
    m_cursor.move(end);
    return verbatimText(rest.first(end));
}

/// Runs of white space become one space, or one line end where a blank line stood.
QString withSingleSpaces(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    int lineEnds = 0;
    bool hasSpace = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            hasSpace = true;
            lineEnds += c == u'\n';
            continue;
        }
        if (hasSpace && !plain.isEmpty())
            plain += lineEnds > 1 ? u'\n' : u' ';
        hasSpace = false;
        lineEnds = 0;
        plain += c;
    }
    return plain;
}

} // namespace

QString plainText(QStringView latex)
{
    return withSingleSpaces(LatexReader(latex).read(QChar())).normalized(QString::NormalizationForm_C);
}

} // namespace kb
