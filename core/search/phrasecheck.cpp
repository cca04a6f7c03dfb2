// SPDX-License-Identifier: EUPL-1.2
#include "search/phrasecheck.h"

namespace kb {

namespace {

QList<QStringList> wordsOf(const QList<Phrase> &phrases)
{
    QList<QStringList> words;
    for (const Phrase &phrase : phrases) {
        QStringList &list = words.emplaceBack();
        for (const QueryWord &word : phrase)
            list.append(word.folded);
    }
    return words;
}

bool contains(const QStringList &text, const QStringList &phrase)
{
    return std::ranges::search(text, phrase).begin() != text.end();
}

} // namespace

PhraseCheck::PhraseCheck(const Query &query)
    : m_required(wordsOf(query.phrases))
    , m_excluded(wordsOf(query.excludedPhrases))
{
}

bool PhraseCheck::passes(const SearchDocument &document, Analyser &analyser) const
{
    QList<QStringList> texts;
    for (const QString *field : {&document.title, &document.codes, &document.people, &document.body}) {
        QStringList &words = texts.emplaceBack();
        const Analysis analysis = analyser.analyse(*field);
        for (const Token &token : analysis.tokens)
            words.append(token.word);
    }
    const auto isInText = [&](const QStringList &phrase) {
        return std::ranges::any_of(texts, [&](const QStringList &text) { return contains(text, phrase); });
    };
    return std::ranges::all_of(m_required, isInText) && std::ranges::none_of(m_excluded, isInText);
}

} // namespace kb
