// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/cutscore.h"

namespace kb {

/// How certain a cut must be (see scoreOf).
struct SplitThresholds
{
    double word;
    double name; ///< of a word that the lexicon has as a proper name only
    double part;
};

/// Takes compounds apart by the best cut, then each half again.
class CompoundSplitter
{
public:
    /// The lexicon must outlive the splitter.
    CompoundSplitter(const Lexicon &lexicon, SplitThresholds thresholds);

    /// The parts from left to right; the word alone when it is not a compound. Quadratic in the length of the
    /// word.
    std::vector<std::string> split(std::string_view word) const;

private:
    struct Halves
    {
        std::string left;
        std::string right;
        double score = 0;
    };

    double thresholdOf(const std::string &word, int depth) const;
    void splitInto(std::vector<std::string> &parts, const std::string &word, int depth) const;
    std::optional<Halves> bestCut(std::string_view word) const;
    std::optional<Halves> bestChain(std::string_view word) const;
    std::optional<Halves> beforeKnownHead(std::string_view beginning, std::string_view ending) const;
    std::optional<Halves> afterKnownModifier(std::string_view beginning, std::string_view ending) const;
    std::optional<double> innerScore(std::string_view word) const;

    const Lexicon &m_lexicon;
    SplitThresholds m_thresholds;
};

} // namespace kb
