// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/lexicon.h"

#include <optional>
#include <string>
#include <vector>

namespace kb {

/// What a part is in its compound.
enum class PartKind : quint8 { Noun, Verb, Adjective, Other, Particle, CombiningForm, Name };

/// What stands between the left part and the right one and belongs to neither.
enum class LinkingSound : quint8 { None, S, En, E, Ens };

struct LeftPart
{
    PartKind kind = PartKind::Other;
    LinkingSound link = LinkingSound::None;
    std::string base; ///< dictionary form, without the link
};

struct RightPart
{
    PartKind kind = PartKind::Other;
    std::string base; ///< canonical form
};

/// One way to see a word as two parts.
struct Cut
{
    LeftPart left;
    RightPart right;
    size_t at = 0; ///< where the right part begins
};

/// All ways in which the beginning of a word can be the left part of a compound.
std::vector<LeftPart> leftPartsOf(const Lexicon &lexicon, std::string_view beginning);

/// What the end of a word is as the right part of a compound; nothing when it cannot be one.
std::optional<RightPart> rightPartOf(const Lexicon &lexicon, std::string_view ending);

/// Every way to cut a word into halves that the lexicon knows, from left to right.
std::vector<Cut> cutsOf(const Lexicon &lexicon, std::string_view word);

} // namespace kb
