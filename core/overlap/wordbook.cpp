// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordbook.h"

#include "text/bilingual.h"
#include "text/stopwords.h"

#include <algorithm>

namespace kb::overlap {

QString joinedText(const QString &title, const QString &text)
{
    return title + QLatin1Char('\n') + text;
}

WordBook::WordBook(const QStringList &ignoredWords)
{
    const QStringList pale(paleWords().begin(), paleWords().end());
    const Analysis ignored =
        m_analyser.analyse((pale + ignoredWords).join(QLatin1Char(' ')), TextLanguage::Dutch);
    for (const Token &token : ignored.tokens)
        m_ignored.insert(token.canon);
}

std::vector<PlacedWord> WordBook::read(const QString &title, const QString &text)
{
    const Analysis analysis = m_analyser.analyse(joinedText(title, text));

    std::vector<PlacedWord> words;
    words.reserve(size_t(analysis.tokens.size()));
    for (const Token &token : analysis.tokens) {
        words.push_back({.word = numberOf(token, analysis.language),
                         .start = quint32(token.start),
                         .length = quint32(token.length),
                         .isInTitle = token.start < title.size()});
    }
    return words;
}

/// The same letters can be another word in another language, and have other translations.
quint32 WordBook::numberOf(const Token &token, TextLanguage language)
{
    const bool isEnglish = language == TextLanguage::English;
    const QString key = token.word + QLatin1Char(isEnglish ? '~' : ' ') + token.canon;
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;

    const auto number = quint32(m_words.size());
    m_words.push_back(
        {.folded = token.word,
         .canon = token.canon,
         .parts = token.parts,
         .english = isEnglish ? QStringList(token.canon) : translationsOf(token.canon, language),
         .isEnglish = isEnglish,
         .isStop = token.stop || m_ignored.contains(token.canon)});
    m_numbers.insert(key, number);
    return number;
}

WordBag bagOf(const std::vector<PlacedWord> &words)
{
    WordBag bag;
    bag.reserve(words.size());
    for (const PlacedWord &word : words) {
        bag.push_back({.word = word.word,
                       .inTitle = word.isInTitle ? 1U : 0U,
                       .inText = word.isInTitle ? 0U : 1U,
                       .start = word.start,
                       .length = word.length});
    }
    std::ranges::stable_sort(bag, {}, &WordCount::word);

    auto last = bag.begin();
    for (const WordCount &count : bag) {
        if (&count == &*last)
            continue;
        if (count.word == last->word) {
            last->inTitle += count.inTitle;
            last->inText += count.inText;
        } else {
            *++last = count;
        }
    }
    if (!bag.empty())
        bag.erase(last + 1, bag.end());
    return bag;
}

} // namespace kb::overlap
