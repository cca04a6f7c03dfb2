// SPDX-License-Identifier: EUPL-1.2
#include "text/languageguess.h"

#include "text/morphology.h"
#include "text/stopwords.h"

#include <array>

namespace kb {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype ShortestVoter = 3;
constexpr qsizetype LongestVoter = 32;

/// Endings of English words; many Dutch words have them too, so they count only for a word that is not Dutch.
constexpr std::array englishEndings{
    "al"sv,  "ance"sv, "ances"sv, "ed"sv,   "ence"sv, "ences"sv, "ful"sv,   "ic"sv,   "ics"sv,
    "ies"sv, "ing"sv,  "ings"sv,  "less"sv, "ly"sv,   "ment"sv,  "ments"sv, "ness"sv, "ous"sv,
    "sh"sv,  "ship"sv, "ships"sv, "th"sv,   "tion"sv, "tions"sv, "y"sv,
};

/// Above 0 for English, below 0 for Dutch.
int voteOfFunctionWord(const QString &word)
{
    return int(stopWords(TextLanguage::English).contains(word)) -
           int(stopWords(TextLanguage::Dutch).contains(word));
}

int voteOfContentWord(const QString &word)
{
    if (word.size() < ShortestVoter || word.size() > LongestVoter || !word.front().isLetter())
        return 0;
    const std::string plain = word.toStdString();
    const Morphology &morphology = dutchMorphology();
    if (morphology.knows(plain) || morphology.split(plain, SplitFor::Display).size() > 1)
        return -1;
    return std::ranges::any_of(englishEndings, [&](auto ending) { return plain.ends_with(ending); }) ? 1 : 0;
}

int sumOfVotes(const QList<Word> &words, int (*vote)(const QString &))
{
    int sum = 0;
    for (const Word &word : words)
        sum += vote(word.folded);
    return sum;
}

} // namespace

TextLanguage guessLanguage(const QList<Word> &words)
{
    int votes = sumOfVotes(words, voteOfFunctionWord);
    if (votes == 0)
        votes = sumOfVotes(words, voteOfContentWord);
    return votes > 0 ? TextLanguage::English : TextLanguage::Dutch;
}

} // namespace kb
