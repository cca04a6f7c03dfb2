// SPDX-License-Identifier: EUPL-1.2
#include "text/compoundcut.h"

#include "text/canon.h"
#include "text/inflection.h"

namespace kb {

namespace {

constexpr size_t ShortestPart = 3;

std::optional<PartKind> kindOfHeadword(Traits traits)
{
    if (!traits.testFlag(Trait::Headword))
        return std::nullopt;
    if (traits.testFlag(Trait::Noun))
        return traits.testFlag(Trait::VerbStem) ? PartKind::Verb : PartKind::Noun;
    if (traits.testFlag(Trait::Verb))
        return PartKind::Verb;
    if (traits.testFlag(Trait::Adjective))
        return PartKind::Adjective;
    if (traits.testFlag(Trait::Listed))
        return PartKind::Other;
    return std::nullopt;
}

/// staats → staat, verkiezings → verkiezing; and the s behind a plural: lands, kinders.
std::optional<LeftPart> partLinkedByS(const Lexicon &lexicon, std::string_view beginning)
{
    const std::string_view base = beginning.substr(0, beginning.size() - 1);
    const LexiconEntry *entry = lexicon.find(base);
    if (!entry)
        return std::nullopt;

    const Traits traits = entry->traits;
    const bool isNoun = traits.testFlags(Trait::Headword | Trait::Noun) && base.size() >= ShortestPart;
    if (isNoun)
        return LeftPart{PartKind::Noun, LinkingSound::S, std::string(base)};
    if (traits.testFlags(Trait::Inflected | Trait::NounForm))
        return LeftPart{PartKind::Noun, LinkingSound::Ens, std::string(lexicon.canon(*entry))};
    const bool isLongListedWord =
        traits.testFlag(Trait::Listed) && !traits.testFlag(Trait::Headword) && base.size() > 5;
    if (isLongListedWord)
        return LeftPart{PartKind::Noun, LinkingSound::S, std::string(base)};
    return std::nullopt;
}

/// zonne → zon: the plural without its n.
std::optional<LeftPart> partLinkedByE(const Lexicon &lexicon, std::string_view beginning)
{
    const LexiconEntry *plural = lexicon.find(std::string(beginning) + 'n');
    if (!plural || !plural->traits.testFlag(Trait::PluralInEn))
        return std::nullopt;
    return LeftPart{PartKind::Noun, LinkingSound::E, std::string(lexicon.canon(*plural))};
}

std::vector<LeftPart> linkedParts(const Lexicon &lexicon, std::string_view beginning,
                                  const LexiconEntry *entry)
{
    std::vector<LeftPart> parts;
    if (entry && entry->traits.testAnyFlags(Trait::PluralInN | Trait::Irregular))
        parts.push_back({PartKind::Noun, LinkingSound::En, std::string(lexicon.canon(*entry))});
    if (beginning.ends_with('s')) {
        if (auto part = partLinkedByS(lexicon, beginning))
            parts.push_back(*std::move(part));
    }
    if (beginning.ends_with('e') && beginning.size() > 4) {
        if (auto part = partLinkedByE(lexicon, beginning))
            parts.push_back(*std::move(part));
    }
    return parts;
}

/// Where a link explains the beginning, an adjective or an odd word that looks like it is not believed:
/// staats is staat with its s. A verb stem is, and so is a noun that is no plural.
bool standsBesideALink(const Lexicon &lexicon, const LeftPart &bare)
{
    return bare.kind == PartKind::Verb ||
           (bare.kind == PartKind::Noun && canonOf(lexicon, bare.base) == bare.base);
}

bool isLinked(const LeftPart &part)
{
    return part.link == LinkingSound::S || part.link == LinkingSound::En;
}

/// Where the right part of a word may begin at the latest: behind it at least three letters stay, and no cut
/// falls in an inflectional ending (bondgenootschap|pen).
size_t lastCut(const Lexicon &lexicon, std::string_view word)
{
    const size_t last = word.size() - ShortestPart;
    const std::string canon = canonOf(lexicon, word);
    const bool isInflected = canon != word && lexicon.traits(canon).testFlag(Trait::Headword) &&
                             word.substr(0, 3) == std::string_view(canon).substr(0, 3);
    return isInflected ? std::min(last, canon.size() - ShortestPart) : last;
}

} // namespace

std::vector<LeftPart> leftPartsOf(const Lexicon &lexicon, std::string_view beginning)
{
    const LexiconEntry *entry = lexicon.find(beginning);
    const Traits traits = entry ? entry->traits : Traits();
    const auto as = [&](PartKind kind) { return LeftPart{kind, LinkingSound::None, std::string(beginning)}; };

    if (traits.testFlag(Trait::Particle))
        return {as(PartKind::Particle)};
    if (traits.testFlag(Trait::CombiningForm))
        return {as(PartKind::CombiningForm)};
    if (traits.testFlag(Trait::ShortFirst))
        return {as(PartKind::Noun)};
    if (beginning.size() < ShortestPart || traits.testFlag(Trait::NeverFirst))
        return {};
    if (traits.testFlag(Trait::PluralInEr))
        return {{PartKind::Noun, LinkingSound::En, std::string(lexicon.canon(*entry))}};

    std::vector<LeftPart> parts = linkedParts(lexicon, beginning, entry);
    if (const auto kind = kindOfHeadword(traits)) {
        LeftPart bare = as(*kind);
        if (std::ranges::none_of(parts, isLinked) || standsBesideALink(lexicon, bare))
            parts.insert(parts.begin(), std::move(bare));
    }
    if (parts.empty() && traits.testFlag(Trait::ProperName) && beginning.size() > ShortestPart)
        return {as(PartKind::Name)};
    if (parts.empty() && traits.testFlag(Trait::Listed))
        return {as(PartKind::Other)};
    return parts;
}

std::optional<RightPart> rightPartOf(const Lexicon &lexicon, std::string_view ending)
{
    const Traits traits = lexicon.traits(ending);
    if (ending.size() < ShortestPart || traits.testFlag(Trait::NeverLast))
        return std::nullopt;
    std::string canon = canonOf(lexicon, ending);
    const Traits ofCanon = lexicon.traits(canon);
    if (ofCanon.testFlag(Trait::NeverHead) || canon.size() < 2)
        return std::nullopt;

    Traits headword;
    for (const Traits candidate : {traits, ofCanon}) {
        if (candidate.testFlag(Trait::Headword))
            headword |= candidate;
    }
    if (headword.testFlag(Trait::Noun))
        return RightPart{PartKind::Noun, std::move(canon)};
    if (headword.testAnyFlags(Trait::Verb | Trait::Infinitive))
        return RightPart{PartKind::Verb, std::move(canon)};
    if (headword.testFlag(Trait::Adjective))
        return RightPart{PartKind::Adjective, std::move(canon)};
    if (traits.testFlag(Trait::Listed))
        return RightPart{PartKind::Other, std::move(canon)};
    return std::nullopt;
}

std::vector<Cut> cutsOf(const Lexicon &lexicon, std::string_view word)
{
    std::vector<Cut> cuts;
    if (word.size() < 2 * ShortestPart - 1)
        return cuts;
    const size_t last = lastCut(lexicon, word);
    for (size_t at = 2; at <= last; ++at) {
        const std::string_view beginning = word.substr(0, at);
        const std::string_view ending = word.substr(at);
        if (beginning == ending)
            continue;
        const auto right = rightPartOf(lexicon, ending);
        if (!right)
            continue;
        for (LeftPart &left : leftPartsOf(lexicon, beginning))
            cuts.push_back({std::move(left), *right, at});
    }
    return cuts;
}

} // namespace kb
