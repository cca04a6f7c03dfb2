// SPDX-License-Identifier: EUPL-1.2
#include "search/snippet.h"

#include "search/codeterms.h"
#include "search/englishterms.h"

namespace kb {

namespace {

constexpr QChar Ellipsis = u'\u2026';
constexpr size_t WordsBeforeMatch = 5;
/// So much punctuation at either end of a text is shown rather than replaced by an ellipsis.
constexpr qsizetype ShortEdge = 10;

/// A word of the text, and which word of the query it answers: -1 for none.
struct Match
{
    TextRange range;
    qsizetype queryWord = -1;
};

/// The words of a query by everything that they are found by.
class QueryTerms
{
public:
    explicit QueryTerms(const Query &query)
        : m_beginning(query.beginning)
        , m_count(query.words.size())
    {
        for (qsizetype i = query.words.size() - 1; i >= 0; --i) { // the first word keeps what words share
            for (const QStringList *terms :
                 {&query.words[i].translations, &query.words[i].parts, &query.words[i].forms}) {
                for (const QString &term : *terms)
                    m_words.insert(term, i);
            }
        }
    }

    qsizetype wordOf(const Token &token, TextLanguage language) const
    {
        QStringList terms = QStringList(token.canon) + token.parts + codeTerms(token.word);
        if (language == TextLanguage::English)
            terms.append(englishTerm(token.canon));
        for (const QString &term : terms) {
            if (const auto found = m_words.constFind(term); found != m_words.cend())
                return *found;
        }
        return !m_beginning.isEmpty() && token.word.startsWith(m_beginning) ? m_count : -1;
    }

private:
    QHash<QString, qsizetype> m_words;
    QString m_beginning;
    qsizetype m_count;
};

QList<Match> wordsOf(QStringView text, const Query &query, Analyser &analyser)
{
    const QueryTerms terms(query);
    QList<Match> words;
    const Analysis analysis = analyser.analyse(text);
    for (const Token &token : analysis.tokens)
        words.append({{token.start, token.length}, terms.wordOf(token, analysis.language)});
    return words;
}

qsizetype endOf(const Match &match)
{
    return match.range.start + match.range.length;
}

/// The first stretch of at most `length` characters with the most different words of the query.
std::span<const Match> richestStretch(std::span<const Match> words, qsizetype length)
{
    QHash<qsizetype, int> inside;
    std::span<const Match> richest = words.first(0);
    qsizetype most = 0;
    size_t first = 0;
    for (size_t last = 0; last < words.size(); ++last) {
        if (words[last].queryWord >= 0)
            ++inside[words[last].queryWord];
        for (; first < last && endOf(words[last]) - words[first].range.start > length; ++first) {
            const auto leaving = inside.find(words[first].queryWord);
            if (leaving != inside.end() && --*leaving == 0)
                inside.erase(leaving);
        }
        if (inside.size() > most) {
            most = inside.size();
            richest = words.subspan(first, last - first + 1);
        }
    }
    return richest;
}

/// The same stretch with a few words before its first match, and as many behind as fit.
std::span<const Match> withContext(std::span<const Match> words, std::span<const Match> stretch,
                                   qsizetype length)
{
    const auto isMatch = [](const Match &word) { return word.queryWord >= 0; };
    const size_t start = size_t(stretch.data() - words.data());
    const size_t match = size_t(std::ranges::find_if(stretch, isMatch) - stretch.begin());
    const size_t first = stretch.empty() ? 0 : start + match - std::min(match, WordsBeforeMatch);
    size_t last = first;
    while (last < words.size() && endOf(words[last]) - words[first].range.start <= length)
        ++last;
    return words.subspan(first, last - first);
}

QString inOneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' '; // one for one, so that positions stay
    }
    return line;
}

} // namespace

QList<TextRange> matchesIn(QStringView text, const Query &query, Analyser &analyser)
{
    QList<TextRange> ranges;
    const QList<Match> words = wordsOf(text, query, analyser);
    for (const Match &word : words) {
        if (word.queryWord >= 0)
            ranges.append(word.range);
    }
    return ranges;
}

Snippet snippetOf(QStringView text, const Query &query, Analyser &analyser, qsizetype length)
{
    const QList<Match> words = wordsOf(text, query, analyser);
    const auto shown = withContext(words, richestStretch(words, length), length);
    if (shown.empty())
        return {inOneLine(text.first(std::min(text.size(), length))), {}};

    const bool fromStart = shown.data() == words.data() && shown.front().range.start <= ShortEdge;
    const bool toEnd =
        endOf(shown.back()) == endOf(words.last()) && text.size() - endOf(shown.back()) <= ShortEdge;
    const qsizetype start = fromStart ? 0 : shown.front().range.start;
    const qsizetype end = toEnd ? text.size() : endOf(shown.back());

    Snippet snippet;
    if (!fromStart)
        snippet.text += Ellipsis;
    const qsizetype shift = snippet.text.size() - start;
    snippet.text += inOneLine(text.sliced(start, end - start));
    if (!toEnd)
        snippet.text += Ellipsis;
    for (const Match &word : shown) {
        if (word.queryWord >= 0)
            snippet.marks.append({word.range.start + shift, word.range.length});
    }
    return snippet;
}

} // namespace kb
