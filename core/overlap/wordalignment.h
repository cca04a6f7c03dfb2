// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/wordbook.h"

#include <span>
#include <vector>

namespace kb::overlap {

/// A word of a short text, and how much of the text it carries.
struct CarryingWord
{
    const Word *word = nullptr;
    double weight = 0;
};

/// Two words that stand for each other, by their places in the two texts.
struct AlignedWords
{
    size_t inA = 0;
    size_t inB = 0;
    double share = 0; ///< what the two bring to the likeness of the texts

    bool operator==(const AlignedWords &) const = default;
};

/// How much a word carries: its rarity, and of a stop word three tenths of that. A negation carries all of
/// it, as it turns a sentence round.
double carriedWeight(const Word &word, double rarity);

/// How alike two words are, from 0 to 1: by form, by what they mean in English, or else by spelling.
double likenessOfWords(const Word &a, const Word &b);

/// Gives each word of either text the word of the other that is most like it; of equals the first. The shares
/// add up to the likeness of the texts, at most 1. Takes time with the product of the lengths: for sentences
/// and titles only.
std::vector<AlignedWords> alignWords(std::span<const CarryingWord> a, std::span<const CarryingWord> b);

} // namespace kb::overlap
