// SPDX-License-Identifier: EUPL-1.2
#include "text/inflection.h"

#include <array>

namespace kb {

namespace {

using namespace std::string_view_literals;

constexpr size_t ShortestLemma = 3;
constexpr size_t ShortestKnownEnding = 4;
constexpr size_t ShortestBlindlyStripped = 6;

/// What is left after an ending, and how it becomes a lemma.
enum class Stem : quint8 {
    AsItIs,
    Undoubled, ///< only when it ends in a doubled letter
    Closed,    ///< all spellings of a closed stem
};

struct Ending
{
    std::string_view text;
    std::string_view replacement;
    Stem stem = Stem::AsItIs;
};

/// The inflections of nouns and adjectives, in the order in which lemmas are tried.
constexpr std::array endings{
    Ending{"heden"sv, "heid"sv},
    Ending{"etjes"sv, ""sv, Stem::Undoubled},
    Ending{"etjes"sv, ""sv},
    Ending{"etje"sv, ""sv, Stem::Undoubled},
    Ending{"etje"sv, ""sv},
    Ending{"mpjes"sv, "m"sv},
    Ending{"mpje"sv, "m"sv},
    Ending{"nkjes"sv, "ng"sv},
    Ending{"nkje"sv, "ng"sv},
    Ending{"tjes"sv, "t"sv},
    Ending{"tjes"sv, ""sv},
    Ending{"tjes"sv, ""sv, Stem::Undoubled},
    Ending{"tje"sv, "t"sv},
    Ending{"tje"sv, ""sv},
    Ending{"tje"sv, ""sv, Stem::Undoubled},
    Ending{"jes"sv, ""sv},
    Ending{"je"sv, ""sv},
    Ending{"'s"sv, ""sv},
    Ending{"ici"sv, "icus"sv},
    Ending{"en"sv, ""sv, Stem::Closed},
    Ending{"en"sv, "e"sv},
    Ending{"s"sv, ""sv},
    Ending{"ste"sv, ""sv},
    Ending{"st"sv, ""sv},
    Ending{"dere"sv, ""sv},
    Ending{"der"sv, ""sv},
    Ending{"eele"sv, "eeel"sv},
    Ending{"iele"sv, "ieel"sv},
    Ending{"uele"sv, "ueel"sv},
    Ending{"ere"sv, ""sv, Stem::Closed},
    Ending{"er"sv, ""sv, Stem::Closed},
    Ending{"e"sv, ""sv, Stem::Closed},
};

constexpr std::array comparisons{"er"sv, "ere"sv, "st"sv, "ste"sv};
constexpr std::array adjectiveEndings{"ische"sv, "lijke"sv, "ele"sv, "ige"sv, "ale"sv, "ieve"sv, "aire"sv};

bool isVowel(char letter)
{
    return "aeiouy"sv.find(letter) != std::string_view::npos;
}

bool endsInDouble(std::string_view stem)
{
    return stem.size() > 2 && stem.back() == stem[stem.size() - 2];
}

/// brev → breef: a single vowel before a single consonant was long while the syllable was open.
bool lostAVowel(std::string_view stem)
{
    const size_t size = stem.size();
    const char before = stem[size - 2];
    return !isVowel(stem[size - 1]) && isVowel(before) && before != 'i' && before != 'y' &&
           (size < 3 || !isVowel(stem[size - 3]));
}

/// v and z stand between vowels only: breven is of breef, huizen of huis.
std::string hardened(std::string_view stem)
{
    std::string hard(stem);
    if (hard.back() == 'v')
        hard.back() = 'f';
    else if (hard.back() == 'z')
        hard.back() = 's';
    return hard;
}

QVarLengthArray<std::string, 4> lemmasBy(const Ending &ending, std::string_view word)
{
    const std::string_view stem = word.substr(0, word.size() - ending.text.size());
    switch (ending.stem) {
    case Stem::Closed:
        return closedStems(stem);
    case Stem::Undoubled:
        if (!endsInDouble(stem))
            return {};
        return {std::string(stem.substr(0, stem.size() - 1))};
    case Stem::AsItIs:
        break;
    }
    return {std::string(stem).append(ending.replacement)};
}

} // namespace

QVarLengthArray<std::string, 4> closedStems(std::string_view openStem)
{
    QVarLengthArray<std::string, 4> stems;
    if (openStem.size() < 2)
        return {std::string(openStem)};

    if (endsInDouble(openStem) && !isVowel(openStem.back()))
        stems.append(std::string(openStem.substr(0, openStem.size() - 1)));
    const std::string hard = hardened(openStem);
    if (lostAVowel(hard))
        stems.append(std::string(hard).insert(hard.size() - 1, 1, hard[hard.size() - 2]));
    stems.append(hard);
    if (hard != openStem)
        stems.append(std::string(openStem));
    return stems;
}

std::optional<std::string> canonByLemma(std::string_view word, const KnownWords &known)
{
    Traits wanted = Trait::Headword;
    if (endsInAny(word, comparisons))
        wanted |= Trait::Adjective;

    for (const Ending &ending : endings) {
        if (!word.ends_with(ending.text))
            continue;
        for (const std::string &lemma : lemmasBy(ending, word)) {
            if (lemma.size() >= ShortestLemma && lemma != word && known.traits(lemma).testFlags(wanted))
                return known.canon(lemma);
        }
    }
    return std::nullopt;
}

std::string canonByEnding(std::string_view word, const KnownWords &known)
{
    for (size_t at = 2; at + ShortestKnownEnding <= word.size(); ++at) {
        const std::string_view ending = word.substr(at);
        if (!known.traits(ending).testAnyFlags(KnownForm))
            continue;
        const std::string canon = known.canon(ending);
        if (canon.front() == ending.front()) // not meer: veel
            return std::string(word.substr(0, at)) + canon;
    }

    if (word.size() >= ShortestBlindlyStripped && word.ends_with("en"sv))
        return closedStems(word.substr(0, word.size() - 2)).first();
    if (endsInAny(word, adjectiveEndings))
        return closedStems(word.substr(0, word.size() - 1)).first();
    if (word.size() >= ShortestBlindlyStripped && word.ends_with('s') &&
        !endsInAny(word, std::array{"ss"sv, "us"sv, "is"sv}))
        return std::string(word.substr(0, word.size() - 1));
    return std::string(word);
}

} // namespace kb
