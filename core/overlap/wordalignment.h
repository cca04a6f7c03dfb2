// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/wordlikeness.h"

#include <span>

namespace kb::overlap {

/// A word of a short text, and how much of the text it carries.
struct CarryingWord
{
    quint32 word = 0; ///< its number in the book
    double weight = 0;
};

/// Longer texts are not aligned: it takes time with the product of the lengths, and their vectors know more.
inline constexpr quint32 MostAlignedWords = 30;

/// How much a word carries: its rarity, and of a stop word three tenths of that. A negation carries twice its
/// rarity, as it turns a sentence round.
double carriedWeight(const BookWord &word, double rarity);

/// Two words that stand for each other, by their places in the two texts.
struct AlignedWords
{
    size_t inA = 0;
    size_t inB = 0;
    WordTie tie = WordTie::Form;
    double share = 0; ///< what the two bring to the likeness of the texts

    bool operator==(const AlignedWords &) const = default;
};

/// Gives each word of either text the word of the other that is most like it; of equals the first. The shares
/// add up to the likeness of the texts, at most 1.
std::vector<AlignedWords> alignWords(std::span<const CarryingWord> a, std::span<const CarryingWord> b,
                                     WordLikeness &likeness);

} // namespace kb::overlap
