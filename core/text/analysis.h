// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace kb {

enum class TextLanguage : quint8 { Dutch, English };

/// One word of a text, with its place in the surface text, so that a hit can be marked there.
struct Token
{
    qsizetype start = 0; ///< UTF-16 position in the text that was analysed
    qsizetype length = 0;
    QString word;  ///< folded: lower case, no accents, `ij` for the ligature
    QString canon; ///< the one form that all inflections share (design: morphology); equals word when unknown
    QStringList parts; ///< canonical parts of a compound; empty when the word is not split
    bool stop = false; ///< a word that carries no subject ("de", "hoe", "the")

    bool operator==(const Token &) const = default;
};

struct Analysis
{
    TextLanguage language = TextLanguage::Dutch;
    QList<Token> tokens;
};

} // namespace kb
