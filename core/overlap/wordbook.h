// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/analyser.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace kb::overlap {

/// A word as the pipeline reads it, once for all texts.
struct BookWord
{
    QString folded;
    QString canon;
    QStringList parts;
    QStringList english; ///< how English says it: the word itself, or its translations (text/bilingual.h)
    bool isEnglish = false;
    bool isStop = false; ///< carries no subject: a stop word, or one of the words to ignore
};

/// A word at its place in a text.
struct PlacedWord
{
    quint32 word = 0; ///< its number in the book
    quint32 start = 0;
    quint32 length = 0;
    bool isInTitle = false;
};

/// How often a text has a word; the place is where it stands first.
struct WordCount
{
    quint32 word = 0;
    quint32 inTitle = 0;
    quint32 inText = 0;
    quint32 start = 0;
    quint32 length = 0;
};

/// The distinct words of a text, by rising number.
using WordBag = std::vector<WordCount>;

/// Title and text as one; the places of words count from the start of this.
QString joinedText(const QString &title, const QString &text);

/// Numbers the words of a set of texts. One book serves one thread.
class WordBook
{
public:
    /// Words that say nothing of a subject, besides the pipeline's own stop words; in any form.
    explicit WordBook(const QStringList &ignoredWords = {});

    std::vector<PlacedWord> read(const QString &title, const QString &text);

    const BookWord &word(quint32 number) const { return m_words[number]; }
    quint32 size() const { return quint32(m_words.size()); }

private:
    quint32 numberOf(const Token &token, TextLanguage language);

    Analyser m_analyser;
    QSet<QString> m_ignored; ///< canonical forms
    QHash<QString, quint32> m_numbers;
    std::vector<BookWord> m_words;
};

WordBag bagOf(const std::vector<PlacedWord> &words);

} // namespace kb::overlap
