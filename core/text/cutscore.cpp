// SPDX-License-Identifier: EUPL-1.2
#include "text/cutscore.h"

#include "text/canon.h"
#include "text/inflection.h"

#include <array>

namespace kb {

namespace {

using namespace std::string_view_literals;

constexpr std::array deverbalEndings{"ing"sv, "er"sv, "ster"sv, "sel"sv, "nis"sv};
constexpr std::array abstractEndings{"heid"sv, "lijk"sv, "baar"sv, "isch"sv, "loos"sv, "ig"sv, "schap"sv};

/// A cut with everything that counts for or against it. Uses are logarithms.
struct Evidence
{
    const Cut &cut;
    Traits left; ///< none when the base is no headword
    Traits right;
    double leftUse;  ///< how often the left base serves as a left part
    double rightUse; ///< how often the right base serves as a right part
    double wholeAsLeft;
    double wholeAsRight;
    int leftSize;
    int rightSize;
    int wholeSize;
    bool isDeverbal;
    bool isAbstract;

    bool leftIs(PartKind kind) const { return cut.left.kind == kind; }
    bool rightIs(PartKind kind) const { return cut.right.kind == kind; }
    bool isLinkedBy(LinkingSound link) const { return cut.left.link == link; }
};

bool lacksItsS(const Evidence &e)
{
    return e.isLinkedBy(LinkingSound::None) && e.leftIs(PartKind::Noun) && e.left.testFlag(Trait::LinksWithS);
}

bool hasAStrangeS(const Evidence &e)
{
    return e.isLinkedBy(LinkingSound::S) && !e.left.testFlag(Trait::LinksWithS);
}

struct Measure
{
    double weight;
    double (*of)(const Evidence &);
};

struct Fact
{
    double weight;
    bool (*holds)(const Evidence &);
};

// Fitted by logistic regression (L2, C = 0.3) on the compounds of the Universal Dependencies treebanks of
// Dutch (Alpino and LassySmall, CC BY-SA 4.0). They belong to the statistics in the table: fit again when the
// dictionaries change.
constexpr double Bias = -6.4270;

constexpr std::array measures{
    Measure{0.1895, [](const Evidence &e) { return e.leftUse; }},
    Measure{0.1500, [](const Evidence &e) { return e.rightUse; }},
    Measure{-0.0988, [](const Evidence &e) { return e.leftUse * e.leftUse / 5; }},
    Measure{0.1380, [](const Evidence &e) { return e.rightUse * e.rightUse / 5; }},
    Measure{-0.4923,
            [](const Evidence &e) { return e.wholeAsLeft; }}, // a word that is a part itself stays whole
    Measure{-0.6407, [](const Evidence &e) { return e.wholeAsRight; }},
    Measure{0.2969, [](const Evidence &e) { return double(std::min(e.leftSize, e.rightSize)); }},
    Measure{0.2084, [](const Evidence &e) { return double(e.wholeSize); }},
};

constexpr std::array facts{
    Fact{0.6189, [](const Evidence &e) { return e.leftIs(PartKind::Noun); }},
    Fact{0.2328, [](const Evidence &e) { return e.leftIs(PartKind::Verb); }},
    Fact{0.3213, [](const Evidence &e) { return e.leftIs(PartKind::Adjective); }},
    Fact{-0.3887, [](const Evidence &e) { return e.leftIs(PartKind::Other); }},
    Fact{-0.7741, [](const Evidence &e) { return e.leftIs(PartKind::Particle); }},
    Fact{0.1772, [](const Evidence &e) { return e.leftIs(PartKind::CombiningForm); }},
    Fact{-2.9436, [](const Evidence &e) { return e.leftIs(PartKind::Name); }},
    Fact{1.0581, [](const Evidence &e) { return e.rightIs(PartKind::Noun); }},
    Fact{-1.4586, [](const Evidence &e) { return e.rightIs(PartKind::Verb); }},
    Fact{-1.3869, [](const Evidence &e) { return e.rightIs(PartKind::Adjective); }},
    Fact{0.2652, [](const Evidence &e) { return e.rightIs(PartKind::Other); }},
    Fact{0.0354, [](const Evidence &e) { return e.isLinkedBy(LinkingSound::S); }},
    Fact{-0.8400, [](const Evidence &e) { return e.isLinkedBy(LinkingSound::En); }},
    Fact{-3.3816, [](const Evidence &e) { return e.isLinkedBy(LinkingSound::E); }},
    Fact{-4.5118, [](const Evidence &e) { return e.isLinkedBy(LinkingSound::Ens); }},
    Fact{1.5027, [](const Evidence &e) { return e.leftIs(PartKind::Particle) && e.isDeverbal; }},
    Fact{-2.7496, [](const Evidence &e) { return e.isDeverbal; }},
    Fact{-0.7736,
         [](const Evidence &e) { return e.leftIs(PartKind::Particle) && e.rightIs(PartKind::Verb); }},
    Fact{0.4330, [](const Evidence &e) { return e.leftSize <= 3; }},
    Fact{0.1066, [](const Evidence &e) { return e.leftSize <= 4; }},
    Fact{-0.3468, [](const Evidence &e) { return e.leftSize <= 5; }},
    Fact{0.7603, [](const Evidence &e) { return e.rightSize <= 3; }},
    Fact{0.1400, [](const Evidence &e) { return e.rightSize <= 4; }},
    Fact{-0.7542, [](const Evidence &e) { return e.rightSize <= 5; }},
    Fact{0.3387, [](const Evidence &e) { return e.left.testFlag(Trait::OpensCompound); }},
    Fact{0.7101, [](const Evidence &e) { return e.right.testFlag(Trait::ClosesCompound); }},
    Fact{-0.7311, [](const Evidence &e) { return e.left.testFlag(Trait::LinksWithS); }},
    Fact{0.4071, [](const Evidence &e) { return e.right.testFlag(Trait::HasDiminutive); }},
    Fact{-0.5549, [](const Evidence &e) { return lacksItsS(e); }},
    Fact{-2.0469, [](const Evidence &e) { return hasAStrangeS(e); }},
    Fact{-0.8720, [](const Evidence &e) { return e.cut.right.base.ends_with("ing"sv); }},
    Fact{-0.5621, [](const Evidence &e) { return e.cut.right.base.ends_with("er"sv); }},
    Fact{-2.2140, [](const Evidence &e) { return e.isAbstract; }},
};

double logUse(const LexiconEntry *entry, quint8 LexiconEntry::*count)
{
    return logCount(entry ? entry->*count : quint8(0));
}

Traits headwordTraits(const LexiconEntry *entry)
{
    return entry && entry->traits.testFlag(Trait::Headword) ? entry->traits : Traits();
}

bool isOfAVerb(const Lexicon &lexicon, std::string_view word)
{
    return lexicon.traits(word).testFlag(Trait::VerbFamily);
}

bool isDeverbal(const Lexicon &lexicon, std::string_view canon)
{
    if (isOfAVerb(lexicon, canon))
        return true;
    for (const std::string_view ending : deverbalEndings) {
        if (!canon.ends_with(ending))
            continue;
        const std::string_view stem = canon.substr(0, canon.size() - ending.size());
        const auto isVerb = [&](const std::string &form) { return isOfAVerb(lexicon, form); };
        if (isVerb(std::string(stem) + "en") || std::ranges::any_of(closedStems(stem), isVerb))
            return true;
    }
    return false;
}

} // namespace

WholeWord wholeWord(const Lexicon &lexicon, std::string_view word)
{
    WholeWord whole{word, canonOf(lexicon, word)};
    whole.entry = lexicon.find(whole.canon);
    whole.isDeverbal = isDeverbal(lexicon, whole.canon);
    return whole;
}

double scoreOf(const Lexicon &lexicon, const Cut &cut, const WholeWord &whole)
{
    const LexiconEntry *left = lexicon.find(cut.left.base);
    const LexiconEntry *right = lexicon.find(cut.right.base);
    const auto leftCount = cut.left.kind == PartKind::Noun ? &LexiconEntry::asNoun : &LexiconEntry::asOther;
    const Evidence evidence{cut,
                            headwordTraits(left),
                            headwordTraits(right),
                            logUse(left, leftCount),
                            logUse(right, &LexiconEntry::asHead),
                            logUse(whole.entry, &LexiconEntry::asNoun),
                            logUse(whole.entry, &LexiconEntry::asHead),
                            int(cut.left.base.size()),
                            int(cut.right.base.size()),
                            int(whole.word.size()),
                            whole.isDeverbal,
                            endsInAny(whole.canon, abstractEndings)};
    double score = Bias;
    for (const Measure &measure : measures)
        score += measure.weight * measure.of(evidence);
    for (const Fact &fact : facts)
        score += fact.holds(evidence) ? fact.weight : 0;
    return score;
}

} // namespace kb
