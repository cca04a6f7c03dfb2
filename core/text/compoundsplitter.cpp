// SPDX-License-Identifier: EUPL-1.2
#include "text/compoundsplitter.h"

#include "text/inflection.h"

namespace kb {

namespace {

constexpr size_t ShortestCompound = 6;
constexpr int DeepestSplit = 3;

// The chain step: long unknown words of three parts and more.
constexpr size_t ShortestChain = 11;
constexpr size_t ShortestInnerCompound = 7;
constexpr size_t ShortestChainHead = 4;
constexpr double ProductiveUse = 1.6; ///< ln: the known side must be frequent as a part
constexpr double InnerScore = 1.0;    ///< and the other side a compound beyond doubt
constexpr double UseWeight = 0.3;

bool isKnown(Traits traits)
{
    return traits.testAnyFlags(KnownForm | Trait::ProperName);
}

/// An adjective is a compound of an adjective only: europees is not euro + pees.
bool isOnlyAdjective(const LexiconEntry *entry)
{
    return entry && entry->traits.testFlags(Trait::Headword | Trait::Adjective) &&
           !entry->traits.testFlag(Trait::Noun);
}

bool endsAsAdjective(const Cut &cut)
{
    return cut.right.kind == PartKind::Adjective || cut.right.kind == PartKind::Other;
}

} // namespace

CompoundSplitter::CompoundSplitter(const Lexicon &lexicon, SplitThresholds thresholds)
    : m_lexicon(lexicon)
    , m_thresholds(thresholds)
{
}

std::vector<std::string> CompoundSplitter::split(std::string_view word) const
{
    std::vector<std::string> parts;
    splitInto(parts, std::string(word), 0);
    return parts;
}

double CompoundSplitter::thresholdOf(const std::string &word, int depth) const
{
    if (depth > 0)
        return m_thresholds.part;
    const Traits traits = m_lexicon.traits(word);
    const bool isNameOnly =
        traits.testFlag(Trait::ProperName) && !traits.testAnyFlags(KnownForm | Trait::Listed);
    return isNameOnly ? m_thresholds.name : m_thresholds.word;
}

void CompoundSplitter::splitInto(std::vector<std::string> &parts, const std::string &word, int depth) const
{
    if (depth > DeepestSplit) {
        parts.push_back(word);
        return;
    }
    std::optional<Halves> halves = bestCut(word);
    if (halves && halves->score < thresholdOf(word, depth))
        halves.reset();
    if (!halves && depth <= 1)
        halves = bestChain(word);
    if (!halves) {
        parts.push_back(word);
        return;
    }
    splitInto(parts, halves->left, depth + 1);
    splitInto(parts, halves->right, depth + 1);
}

std::optional<CompoundSplitter::Halves> CompoundSplitter::bestCut(std::string_view word) const
{
    if (word.size() < ShortestCompound)
        return std::nullopt;
    std::vector<Cut> cuts = cutsOf(m_lexicon, word);
    if (cuts.empty())
        return std::nullopt;

    const WholeWord whole = wholeWord(m_lexicon, word);
    const bool needsAdjective = isOnlyAdjective(whole.entry);
    Cut *best = nullptr;
    double bestScore = 0;
    for (Cut &cut : cuts) {
        if (needsAdjective && !endsAsAdjective(cut))
            continue;
        const double score = scoreOf(m_lexicon, cut, whole);
        if (!best || score > bestScore) {
            best = &cut;
            bestScore = score;
        }
    }
    if (!best)
        return std::nullopt;
    return Halves{std::move(best->left.base), std::move(best->right.base), bestScore};
}

/// A word that the lexicon does not know, one side of which is a productive noun and the other, unknown too,
/// a compound beyond doubt: informatiebeveiliging|s|beleid, raads|informatiebrief.
std::optional<CompoundSplitter::Halves> CompoundSplitter::bestChain(std::string_view word) const
{
    if (word.size() < ShortestChain || isKnown(m_lexicon.traits(word)))
        return std::nullopt;

    std::optional<Halves> best;
    const auto keepBetter = [&](std::optional<Halves> halves) {
        if (halves && (!best || halves->score > best->score))
            best = std::move(halves);
    };
    for (size_t at = 3; at + 3 <= word.size(); ++at) {
        const std::string_view beginning = word.substr(0, at);
        const std::string_view ending = word.substr(at);
        keepBetter(beforeKnownHead(beginning, ending));
        keepBetter(afterKnownModifier(beginning, ending));
    }
    return best;
}

std::optional<CompoundSplitter::Halves> CompoundSplitter::beforeKnownHead(std::string_view beginning,
                                                                          std::string_view ending) const
{
    if (ending.size() < ShortestChainHead)
        return std::nullopt;
    auto head = rightPartOf(m_lexicon, ending);
    if (!head || head->kind != PartKind::Noun)
        return std::nullopt;
    const LexiconEntry *entry = m_lexicon.find(head->base);
    const double use = entry ? logCount(entry->asHead) : 0;
    if (use <= ProductiveUse)
        return std::nullopt;

    std::optional<Halves> best;
    const auto tryInner = [&](std::string_view inner) {
        const auto score = innerScore(inner);
        if (score && (!best || *score + UseWeight * use > best->score))
            best = Halves{std::string(inner), head->base, *score + UseWeight * use};
    };
    tryInner(beginning);
    if (beginning.ends_with('s'))
        tryInner(beginning.substr(0, beginning.size() - 1));
    return best;
}

std::optional<CompoundSplitter::Halves> CompoundSplitter::afterKnownModifier(std::string_view beginning,
                                                                             std::string_view ending) const
{
    std::optional<Halves> best;
    const auto score = innerScore(ending);
    if (!score)
        return best;
    for (const LeftPart &modifier : leftPartsOf(m_lexicon, beginning)) {
        if (modifier.kind != PartKind::Noun || modifier.base.size() < 3)
            continue;
        const LexiconEntry *entry = m_lexicon.find(modifier.base);
        const double use = entry ? logCount(entry->asNoun) : 0;
        if (use >= ProductiveUse && (!best || *score + UseWeight * use > best->score))
            best = Halves{modifier.base, std::string(ending), *score + UseWeight * use};
    }
    return best;
}

/// How surely a word that the lexicon does not know is a compound; nothing when it is not sure enough.
std::optional<double> CompoundSplitter::innerScore(std::string_view word) const
{
    if (word.size() < ShortestInnerCompound || isKnown(m_lexicon.traits(word)))
        return std::nullopt;
    const auto halves = bestCut(word);
    if (!halves || halves->score < InnerScore)
        return std::nullopt;
    return halves->score;
}

} // namespace kb
