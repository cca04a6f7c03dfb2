// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace kb {

/// An affix flag of the dictionary: two ASCII characters ("FLAG long"), the first of which names a family.
using Flag = char16_t;

/// The flags of a word: few, and only ever looked through.
using FlagSet = std::u16string;

constexpr Flag flag(const char *name)
{
    return static_cast<Flag>(name[0] << 8 | name[1]);
}

/// Flags written with blanks between them: "Za Zb".
inline FlagSet flags(const char *names)
{
    FlagSet set;
    for (; names[0] && names[1]; names += names[2] ? 3 : 2)
        set += flag(names);
    return set;
}

inline bool has(const FlagSet &set, Flag wanted)
{
    return set.find(wanted) != FlagSet::npos;
}

inline bool hasAny(const FlagSet &set, const FlagSet &wanted)
{
    return set.find_first_of(wanted) != FlagSet::npos;
}

/// Z plurals and other forms of nouns, Y diminutives, A adjectives, V verbs, P particles and places, X a few
/// nominalised forms; C what a word may do in a compound.
constexpr char family(Flag flag)
{
    return static_cast<char>(flag >> 8);
}

} // namespace kb
