// SPDX-License-Identifier: EUPL-1.2
#include "text/canon.h"

#include "text/inflection.h"

namespace kb {

namespace {

class WordsOf final : public KnownWords
{
public:
    explicit WordsOf(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }
    Traits traits(std::string_view word) const override { return m_lexicon.traits(word); }
    std::string canon(std::string_view knownWord) const override
    {
        return std::string(m_lexicon.canon(*m_lexicon.find(knownWord)));
    }

private:
    const Lexicon &m_lexicon;
};

} // namespace

std::string canonOf(const Lexicon &lexicon, std::string_view word)
{
    if (const LexiconEntry *entry = lexicon.find(word)) {
        if (entry->traits.testAnyFlags(KnownForm))
            return std::string(lexicon.canon(*entry));
        if (entry->traits.testFlag(Trait::ProperName))
            return std::string(word);
    }
    const WordsOf known(lexicon);
    if (auto canon = canonByLemma(word, known))
        return *std::move(canon);
    return canonByEnding(word, known);
}

} // namespace kb
