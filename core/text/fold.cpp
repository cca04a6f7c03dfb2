// SPDX-License-Identifier: EUPL-1.2
#include "text/fold.h"

#include <QList>

#include <array>

namespace kb {

namespace {

struct Spelling
{
    char32_t letter;
    QLatin1StringView plain;
};

/// Latin letters that Unicode does not take apart into a base letter and an accent.
constexpr std::array unaccented{
    Spelling{U'æ', QLatin1StringView("ae")}, Spelling{U'œ', QLatin1StringView("oe")},
    Spelling{U'ø', QLatin1StringView("o")},  Spelling{U'đ', QLatin1StringView("d")},
    Spelling{U'ð', QLatin1StringView("d")},  Spelling{U'þ', QLatin1StringView("th")},
    Spelling{U'ł', QLatin1StringView("l")},  Spelling{U'ı', QLatin1StringView("i")},
    Spelling{U'ħ', QLatin1StringView("h")},  Spelling{U'ŋ', QLatin1StringView("ng")},
};

bool isSubscriptDigit(char32_t code)
{
    return code >= U'₀' && code <= U'₉';
}

/// Superscript digits are left out on purpose: after a word they are nearly always the mark of a footnote.
Glyph glyphBeyondAscii(char32_t code)
{
    switch (code) {
    case U'\u2010':
    case U'\u2011':
        return Glyph::Hyphen;
    case U'\u2019':
    case U'\u02bc':
        return Glyph::Apostrophe;
    default:
        break;
    }
    if (QChar::isLetter(code) || QChar::isDigit(code) || isSubscriptDigit(code))
        return Glyph::Letter;
    if (QChar::isMark(code) || QChar::category(code) == QChar::Other_Format)
        return Glyph::Silent;
    return Glyph::Gap;
}

void appendPlain(QString &folded, char32_t letter)
{
    for (const Spelling &spelling : unaccented) {
        if (spelling.letter == letter) {
            folded += spelling.plain;
            return;
        }
    }
    if (glyphOf(letter) == Glyph::Letter)
        folded += QChar::fromUcs4(letter);
}

void appendFoldedCharacter(QString &folded, char32_t code)
{
    switch (glyphOf(code)) {
    case Glyph::Letter:
        appendFolded(folded, code);
        break;
    case Glyph::Silent:
        break;
    case Glyph::Apostrophe:
        folded += QLatin1Char('\'');
        break;
    case Glyph::Hyphen:
        folded += QLatin1Char('-');
        break;
    case Glyph::Gap:
        folded += QLatin1Char(' ');
        break;
    }
}

} // namespace

CharacterAt characterAt(QStringView text, qsizetype position)
{
    const QChar first = text[position];
    if (!first.isSurrogate())
        return {first.unicode(), 1};
    if (first.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[position + 1]), 2};
    return {U' ', 1};
}

Glyph glyphOf(char32_t code)
{
    if (code >= 0x80)
        return glyphBeyondAscii(code);
    if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9'))
        return Glyph::Letter;
    if (code == '-')
        return Glyph::Hyphen;
    return code == '\'' ? Glyph::Apostrophe : Glyph::Gap;
}

void appendFolded(QString &folded, char32_t letter)
{
    if (letter < 0x80) {
        folded += QChar(letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
        return;
    }
    const QString apart =
        QString::fromUcs4(&letter, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    const qsizetype before = folded.size();
    for (const char32_t part : apart.toUcs4())
        appendPlain(folded, part);
    if (folded.size() == before) // a few letters are taken apart into nothing but accents
        folded += QChar::fromUcs4(letter);
}

Folding foldWithOrigins(QStringView text)
{
    Folding folding;
    folding.text.reserve(text.size());
    folding.origins.reserve(text.size());
    for (qsizetype position = 0; position < text.size();) {
        const CharacterAt character = characterAt(text, position);
        appendFoldedCharacter(folding.text, character.code);
        while (folding.origins.size() < folding.text.size())
            folding.origins.append(position);
        position += character.units;
    }
    return folding;
}

QString fold(QStringView text)
{
    return foldWithOrigins(text).text;
}

} // namespace kb
