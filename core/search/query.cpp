// SPDX-License-Identifier: EUPL-1.2
#include "search/query.h"

#include "search/codeterms.h"
#include "search/documentwords.h"
#include "search/englishterms.h"
#include "search/queryfields.h"
#include "search/queryitems.h"
#include "text/bilingual.h"

namespace kb {

namespace {

/// Nobody types more; text that was pasted by mistake costs nothing.
constexpr qsizetype MaxQueryLength = 4096;

TextLanguage otherLanguage(TextLanguage language)
{
    return language == TextLanguage::Dutch ? TextLanguage::English : TextLanguage::Dutch;
}

class QueryParser
{
public:
    QueryParser(QStringView typed, Analyser &analyser)
        : m_typed(typed.first(std::min(typed.size(), MaxQueryLength)))
        , m_isCut(typed.size() > MaxQueryLength)
    {
        const Analysis analysis = analyser.analyse(m_typed);
        m_language = analysis.language;
        m_tokens = analysis.tokens;
        m_otherTokens = analyser.analyse(m_typed, otherLanguage(m_language)).tokens;
    }

    Query parse()
    {
        const QList<QueryItem> items = queryItems(m_typed);
        for (const QueryItem &item : items)
            take(item);
        return m_query;
    }

private:
    void take(const QueryItem &item)
    {
        switch (item.role) {
        case QueryItem::Role::Words:
            item.isExcluded ? exclude(item) : addWords(item, item.textStart);
            break;
        case QueryItem::Role::Phrase:
            item.isExcluded ? excludePhrase(item) : addPhrase(item);
            break;
        case QueryItem::Role::Field:
            takeField(item);
            break;
        }
    }

    void takeField(const QueryItem &item)
    {
        if (const auto kind = kindOfPrefix(item.field)) {
            m_query.filter.kinds.append(*kind);
            addWords(item, item.textStart);
        } else if (!addToFilter(m_query.filter, item.field, item.text)) {
            addWords(item, item.fieldStart);
        }
    }

    void addWords(const QueryItem &item, qsizetype from)
    {
        const QList<QueryWord> words = wordsBetween(from, item.end());
        appendFindable(m_query.words, words);
        const bool isBeingTyped = !item.isClosed && !m_isCut && !words.isEmpty() &&
                                  words.last().start + words.last().length == m_typed.size();
        if (isBeingTyped)
            m_query.beginning = words.last().folded;
    }

    void addPhrase(const QueryItem &item)
    {
        const Phrase phrase = wordsBetween(item.textStart, item.end());
        appendFindable(m_query.words, phrase);
        if (!phrase.isEmpty())
            m_query.phrases.append(phrase);
    }

    void exclude(const QueryItem &item)
    {
        appendFindable(m_query.excluded, wordsBetween(item.textStart, item.end()));
    }

    void excludePhrase(const QueryItem &item)
    {
        const Phrase phrase = wordsBetween(item.textStart, item.end());
        if (!phrase.isEmpty())
            m_query.excludedPhrases.append(phrase);
    }

    static void appendFindable(QList<QueryWord> &words, const QList<QueryWord> &added)
    {
        for (const QueryWord &word : added) {
            if (!word.forms.isEmpty())
                words.append(word);
        }
    }

    /// The words in a stretch of what was typed, as far as there is room for more.
    QList<QueryWord> wordsBetween(qsizetype start, qsizetype end)
    {
        QList<QueryWord> words;
        for (qsizetype i = 0; i < m_tokens.size() && m_wordCount < MaxQueryWords; ++i) {
            if (m_tokens[i].start < start || m_tokens[i].start >= end)
                continue;
            words.append(wordFrom(m_tokens[i], m_otherTokens[i]));
            ++m_wordCount;
        }
        return words;
    }

    QueryWord wordFrom(const Token &token, const Token &inOtherLanguage) const
    {
        QueryWord word{token.start, token.length, token.word, {}, {}, {}};
        if (token.stop || inOtherLanguage.stop)
            return word;
        word.forms = QStringList{token.canon, inOtherLanguage.canon};
        if (const QString code = shortCode(token.word); !code.isEmpty())
            word.forms.append(code);
        for (QString &form : word.forms)
            form.truncate(MaxTermLength);
        word.forms.removeDuplicates();
        word.parts = token.parts;
        word.translations = translationsOf(token.canon, m_language);
        if (m_language == TextLanguage::Dutch)
            std::ranges::transform(word.translations, word.translations.begin(),
                                   [](const QString &stem) { return englishTerm(stem); });
        return word;
    }

    QStringView m_typed;
    bool m_isCut;
    TextLanguage m_language = TextLanguage::Dutch;
    QList<Token> m_tokens;
    QList<Token> m_otherTokens; ///< the same words, read in the other language
    qsizetype m_wordCount = 0;
    Query m_query;
};

} // namespace

Query parseQuery(QStringView typed, Analyser &analyser)
{
    return QueryParser(typed, analyser).parse();
}

} // namespace kb
