// SPDX-License-Identifier: EUPL-1.2
#include "exchange/htmltext.h"

namespace kb {

namespace {

constexpr qsizetype LongestEntity = 12;

struct Named
{
    QLatin1StringView name;
    char16_t character;
};

/// Those that Dutch and other European texts use.
constexpr std::array named{
    Named{QLatin1StringView("amp"), u'&'},         Named{QLatin1StringView("lt"), u'<'},
    Named{QLatin1StringView("gt"), u'>'},          Named{QLatin1StringView("quot"), u'"'},
    Named{QLatin1StringView("apos"), u'\''},       Named{QLatin1StringView("nbsp"), u'\u00a0'},
    Named{QLatin1StringView("euro"), u'\u20ac'},   Named{QLatin1StringView("ndash"), u'\u2013'},
    Named{QLatin1StringView("mdash"), u'\u2014'},  Named{QLatin1StringView("hellip"), u'\u2026'},
    Named{QLatin1StringView("lsquo"), u'\u2018'},  Named{QLatin1StringView("rsquo"), u'\u2019'},
    Named{QLatin1StringView("ldquo"), u'\u201c'},  Named{QLatin1StringView("rdquo"), u'\u201d'},
    Named{QLatin1StringView("laquo"), u'\u00ab'},  Named{QLatin1StringView("raquo"), u'\u00bb'},
    Named{QLatin1StringView("bull"), u'\u2022'},   Named{QLatin1StringView("middot"), u'\u00b7'},
    Named{QLatin1StringView("copy"), u'\u00a9'},   Named{QLatin1StringView("reg"), u'\u00ae'},
    Named{QLatin1StringView("deg"), u'\u00b0'},    Named{QLatin1StringView("sect"), u'\u00a7'},
    Named{QLatin1StringView("times"), u'\u00d7'},  Named{QLatin1StringView("frac12"), u'\u00bd'},
    Named{QLatin1StringView("aacute"), u'\u00e1'}, Named{QLatin1StringView("agrave"), u'\u00e0'},
    Named{QLatin1StringView("acirc"), u'\u00e2'},  Named{QLatin1StringView("auml"), u'\u00e4'},
    Named{QLatin1StringView("aring"), u'\u00e5'},  Named{QLatin1StringView("ccedil"), u'\u00e7'},
    Named{QLatin1StringView("eacute"), u'\u00e9'}, Named{QLatin1StringView("egrave"), u'\u00e8'},
    Named{QLatin1StringView("ecirc"), u'\u00ea'},  Named{QLatin1StringView("euml"), u'\u00eb'},
    Named{QLatin1StringView("iacute"), u'\u00ed'}, Named{QLatin1StringView("igrave"), u'\u00ec'},
    Named{QLatin1StringView("icirc"), u'\u00ee'},  Named{QLatin1StringView("iuml"), u'\u00ef'},
    Named{QLatin1StringView("ntilde"), u'\u00f1'}, Named{QLatin1StringView("oacute"), u'\u00f3'},
    Named{QLatin1StringView("ograve"), u'\u00f2'}, Named{QLatin1StringView("ocirc"), u'\u00f4'},
    Named{QLatin1StringView("ouml"), u'\u00f6'},   Named{QLatin1StringView("oslash"), u'\u00f8'},
    Named{QLatin1StringView("uacute"), u'\u00fa'}, Named{QLatin1StringView("ugrave"), u'\u00f9'},
    Named{QLatin1StringView("ucirc"), u'\u00fb'},  Named{QLatin1StringView("uuml"), u'\u00fc'},
    Named{QLatin1StringView("szlig"), u'\u00df'},  Named{QLatin1StringView("Eacute"), u'\u00c9'},
    Named{QLatin1StringView("Ouml"), u'\u00d6'},   Named{QLatin1StringView("Uuml"), u'\u00dc'},
    Named{QLatin1StringView("Auml"), u'\u00c4'},
};

QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint code = isHex ? digits.mid(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber);
    const bool isCharacter = isNumber && code >= ' ' && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

/// Tags that end a line of text.
bool endsLine(QStringView tag)
{
    static constexpr std::array lineTags{
        QLatin1StringView("p"),  QLatin1StringView("br"), QLatin1StringView("div"), QLatin1StringView("li"),
        QLatin1StringView("tr"), QLatin1StringView("h1"), QLatin1StringView("h2"),  QLatin1StringView("h3"),
        QLatin1StringView("h4"), QLatin1StringView("ul"), QLatin1StringView("ol"),
    };
    return std::ranges::any_of(
        lineTags, [&](QLatin1StringView line) { return tag.compare(line, Qt::CaseInsensitive) == 0; });
}

/// Walks once over the text, and puts what one reads into the result.
class Walk
{
public:
    explicit Walk(QStringView html)
        : m_html(html)
    {
    }

    QString text()
    {
        while (m_at < m_html.size())
            step();
        return tidied();
    }

private:
    void step()
    {
        const QChar next = m_html[m_at];
        if (next == u'<' && m_at + 1 < m_html.size() && isTagStart(m_html[m_at + 1]))
            tag();
        else if (next == u'&')
            entity();
        else {
            m_text += next.isSpace() && next != u'\u00a0' ? QChar(u' ') : next;
            ++m_at;
        }
    }

    static bool isTagStart(QChar character)
    {
        return character.isLetter() || character == u'/' || character == u'!' || character == u'?';
    }

    void tag()
    {
        const qsizetype end = m_html.indexOf(u'>', m_at);
        if (end < 0) { // broken off
            m_at = m_html.size();
            return;
        }
        QStringView inside = m_html.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        const bool isClosing = inside.startsWith(u'/');
        if (isClosing)
            inside = inside.sliced(1);
        const auto nameEnd =
            std::ranges::find_if_not(inside, [](QChar character) { return character.isLetterOrNumber(); });
        const QStringView name = inside.first(nameEnd - inside.begin());
        if (endsLine(name))
            m_text += u'\n';
        else if (!isClosing)
            skipContent(name);
    }

    /// The text of a script or a style is not for reading.
    void skipContent(QStringView name)
    {
        for (const char *hidden : {"script", "style"}) {
            if (name.compare(QLatin1StringView(hidden), Qt::CaseInsensitive) != 0)
                continue;
            const qsizetype end =
                m_html.indexOf(QStringLiteral("</") + QLatin1StringView(hidden), m_at, Qt::CaseInsensitive);
            m_at = end < 0 ? m_html.size() : end;
        }
    }

    void entity()
    {
        const qsizetype end =
            m_html.sliced(m_at).first(std::min(LongestEntity, m_html.size() - m_at)).indexOf(u';');
        const QString character = end > 1 ? characterOf(m_html.sliced(m_at + 1, end - 1)) : QString();
        m_text += character.isEmpty() ? QStringLiteral("&") : character;
        m_at += character.isEmpty() ? 1 : end + 1;
    }

    /// One space between words, no empty lines.
    QString tidied() const
    {
        QStringList lines;
        for (const QStringView line : QStringView(m_text).split(u'\n')) {
            if (const QString words = line.toString().simplified(); !words.isEmpty())
                lines.append(words);
        }
        return lines.join(u'\n');
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
};

} // namespace

QString characterOf(QStringView entity)
{
    if (entity.startsWith(u'#'))
        return numbered(entity.sliced(1));
    const auto found = std::ranges::find_if(named, [&](const Named &one) { return entity == one.name; });
    return found == named.end() ? QString() : QString(QChar(found->character));
}

QString textOfHtml(QStringView html)
{
    return Walk(html).text();
}

} // namespace kb
