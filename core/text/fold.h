// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace kb {

/// What a character does to the word it stands in.
enum class Glyph : quint8 {
    Letter, ///< letter or digit
    Silent, ///< accent, soft hyphen, joiner: part of the word, but not written when folded
    Apostrophe,
    Hyphen,
    Gap, ///< anything else: ends the word
};

/// The character at a position of a text, and how many UTF-16 units it takes. A lone surrogate is a gap.
struct CharacterAt
{
    char32_t code = 0;
    qsizetype units = 1;
};

CharacterAt characterAt(QStringView text, qsizetype position);

/// Tells what a character does, without writing it.
Glyph glyphOf(char32_t code);

/// Appends the folded form of a letter or digit: lower case, no accents, ligatures spelled out (`ij`, `ae`).
void appendFolded(QString &folded, char32_t letter);

/// The form in which words are compared: every letter folded, silent characters gone, one kind of hyphen and
/// apostrophe, a space for every other character.
QString fold(QStringView text);

/// A folded text that knows where it came from.
struct Folding
{
    QString text;
    QList<qsizetype> origins; ///< for every UTF-16 unit of the folded text its place in the surface text
};

Folding foldWithOrigins(QStringView text);

} // namespace kb
