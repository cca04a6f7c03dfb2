// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/alikewords.h"
#include "overlap/wordalignment.h"

namespace kb::overlap {

/// The words of one short text, laid out to be aligned with many. With alignWords() each pair takes time with
/// the product of the lengths, here with their sum.
class SpreadWords
{
public:
    /// `alike` must outlive this and know the words of every text.
    explicit SpreadWords(AlikeWords &alike);

    /// Takes the place of the text before.
    void spread(std::span<const CarryingWord> text);
    /// What the shares of alignWords() of the two add up to; the last bits may differ.
    double likeness(std::span<const CarryingWord> other);

private:
    /// A word of the text that is like some word.
    struct Partner
    {
        quint32 place = 0; ///< in the text
        double likeness = 0;
    };

    AlikeWords &m_alike;
    std::vector<CarryingWord> m_text;
    double m_weight = 0;                          ///< of the whole text
    std::vector<std::vector<Partner>> m_partners; ///< by word
    std::vector<quint32> m_withPartners;          ///< the words that have some
    std::vector<double> m_best;                   ///< how like its best partner each word of the text is
};

} // namespace kb::overlap
