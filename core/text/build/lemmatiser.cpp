// SPDX-License-Identifier: EUPL-1.2
#include "text/build/lemmatiser.h"

#include "text/build/homographs.h"
#include "text/build/verbforms.h"
#include "text/inflection.h"

#include <tuple>

namespace kb {

namespace {

constexpr int MostSteps = 3; ///< boompjes → boompje → boom
constexpr int DeepestRule = 3;
constexpr Flag PlaceAdjective = flag("PI"); ///< Brussels → Brusselse
constexpr Flag PresentParticiple = flag("Vi");

/// Another word with a meaning of its own: -heid, and the inhabitants and adjectives of places.
const FlagSet otherWord = flags("Zm PI PJ PK");

// What the flags of a form itself say against taking it for an inflection of another word.
const FlagSet adjective = flags("Aa Al An Ar Am Ll Lr");
const FlagSet nounOrAdjective = flags("Za Zb Ze Zf Zh Zi Zj Aa Al An Ar Am Ya Yb Yf Cc Ca Ch");
const FlagSet nounNotInfinitive = flags("Za Ch Zb Ze");
const FlagSet inflectsItself = flags("Za Zb Ze Zf Zh Zd Ch Cd Aa Al An Ar Am Ya Yb Yf Ll Lr V3 Vp Vq Va Vb");
const FlagSet pluralInN = flags("Zi Zj");

/// Too much a word of its own to be explained by a rule alone. Portugese has a plural in -n too, but is of
/// portugees.
bool resistsRules(const std::string &word, const FlagSet &own)
{
    return hasAny(own, inflectsItself) || (hasAny(own, pluralInN) && !word.ends_with("ese"));
}

/// Among equally good explanations: the longer lemma for diminutives and plurals in -en, else the shorter
/// one.
int lengthRank(const Derivation &derivation)
{
    static const FlagSet shortPlural = flags("Za Zj Zi");
    const bool prefersLong = family(derivation.flag) == 'Y' ||
                             (family(derivation.flag) == 'Z' && !has(shortPlural, derivation.flag));
    const int length = static_cast<int>(derivation.lemma.size());
    return prefersLong ? -length : length;
}

bool isBetter(const Derivation &left, const Derivation &right)
{
    return std::tuple(rankOf(left.flag), lengthRank(left), left.lemma) <
           std::tuple(rankOf(right.flag), lengthRank(right), right.lemma);
}

bool isOfPlace(const Derivation &derivation)
{
    return derivation.flag == PlaceAdjective;
}

} // namespace

/// The rules ask back for canonical forms; the depth keeps them from going in circles.
class Lemmatiser::AtDepth final : public KnownWords
{
public:
    AtDepth(Lemmatiser &lemmatiser, int depth)
        : m_lemmatiser(lemmatiser)
        , m_depth(depth)
    {
    }
    Traits traits(std::string_view word) const override { return m_lemmatiser.traits(std::string(word)); }
    std::string canon(std::string_view word) const override
    {
        return m_lemmatiser.canonAt(std::string(word), m_depth);
    }

private:
    Lemmatiser &m_lemmatiser;
    int m_depth;
};

Lemmatiser::Lemmatiser(const Dictionary &dictionary, const WordMap &irregular, const WordMap &verbForms)
    : m_dictionary(dictionary)
    , m_irregular(irregular)
    , m_verbForms(verbForms)
{
}

std::string Lemmatiser::canon(const std::string &word)
{
    if (const auto known = m_known.find(word); known != m_known.end())
        return known->second;
    return m_known[word] = canonAt(word, 0);
}

Traits Lemmatiser::traits(const std::string &word) const
{
    Traits traits;
    if (const auto headword = m_dictionary.headwords.find(word); headword != m_dictionary.headwords.end()) {
        traits |= Trait::Headword;
        traits.setFlag(Trait::Adjective, hasAny(headword->second, adjective));
    }
    traits.setFlag(Trait::Inflected, m_dictionary.derivations.contains(word));
    traits.setFlag(Trait::Irregular, m_irregular.contains(word) || m_verbForms.contains(word));
    return traits;
}

std::string Lemmatiser::canonAt(const std::string &word, int depth)
{
    std::string canon = word;
    for (int count = 0; count < MostSteps; ++count) {
        std::string next = step(canon);
        if (next == canon)
            break;
        canon = std::move(next);
    }
    if (canon == word && !isProtected(word) && depth < DeepestRule)
        return canonByRule(word, depth);
    return canon;
}

std::string Lemmatiser::canonByRule(const std::string &word, int depth)
{
    const AtDepth known(*this, depth + 1);
    if (!resistsRules(word, m_dictionary.flagsOf(word)) && !isOnlyLikeAnInflection(word)) {
        if (auto canon = canonByLemma(word, known))
            return *std::move(canon);
    }
    return m_dictionary.headwords.contains(word) ? word : canonByEnding(word, known);
}

/// What the affixes must not explain (nieuws by nieuw), the rules must not either.
bool Lemmatiser::isOnlyLikeAnInflection(const std::string &word) const
{
    const FlagSet &own = m_dictionary.flagsOf(word);
    return std::ranges::any_of(m_dictionary.derivationsOf(word), [&](const Derivation &derivation) {
        return isHomograph(derivation.flag, own);
    });
}

/// One step towards the canonical form; the word itself when nothing leads further.
std::string Lemmatiser::step(const std::string &word) const
{
    if (const auto lemma = m_irregular.find(word); lemma != m_irregular.end())
        return lemma->second;
    if (const auto stem = m_verbForms.find(word); stem != m_verbForms.end())
        return stem->second;
    if (auto place = placeOf(word))
        return *std::move(place);

    if (const auto lemma = bestLemma(word))
        return *lemma;
    const FlagSet &own = m_dictionary.flagsOf(word);
    if (has(own, PresentParticiple) && !hasAny(own, nounNotInfinitive))
        return verbStem(m_dictionary, word);
    return word;
}

/// Brusselse is brussels, and brussels is not a plural.
std::optional<std::string> Lemmatiser::placeOf(const std::string &word) const
{
    if (word.ends_with("se") && std::ranges::any_of(m_dictionary.derivationsOf(word), isOfPlace))
        return word.substr(0, word.size() - 1);
    if (word.ends_with('s') && std::ranges::any_of(m_dictionary.derivationsOf(word + 'e'), isOfPlace))
        return word;
    return std::nullopt;
}

/// Our own list may say that a word is no inflection of another, and so may the name of a place (brussels).
bool Lemmatiser::isProtected(const std::string &word) const
{
    const auto own = m_irregular.find(word);
    return (own != m_irregular.end() && own->second == word) || placeOf(word) == word;
}

/// What the affixes say that a form comes from; nothing when it is a word of its own.
std::optional<std::string> Lemmatiser::bestLemma(const std::string &word) const
{
    const FlagSet &own = m_dictionary.flagsOf(word);
    const Derivation *best = nullptr;
    for (const Derivation &derivation : m_dictionary.derivationsOf(word)) {
        if (has(otherWord, derivation.flag) || isHomograph(derivation.flag, own))
            continue;
        if (!best || isBetter(derivation, *best))
            best = &derivation;
    }
    if (!best || (family(best->flag) == 'V' && hasAny(own, nounOrAdjective)))
        return std::nullopt; // hout is wood before it is hou + t
    return best->lemma;
}

} // namespace kb
