// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/lexicontable.h"

#include <QVarLengthArray>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace kb {

/// Traits of a form that the lexicon can reduce to its canonical form.
inline constexpr Traits KnownForm = Trait::Headword | Trait::Inflected | Trait::Irregular;

/// What the rules ask of a lexicon; the one in the program and the one under construction both answer.
class KnownWords
{
public:
    virtual ~KnownWords() = default;
    virtual Traits traits(std::string_view word) const = 0;
    virtual std::string canon(std::string_view knownWord) const = 0;
};

template <typename Endings> bool endsInAny(std::string_view word, const Endings &endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

/// How a stem may be spelled once its ending is gone, likeliest first: wett → wet, bom → boom, brev → breef.
QVarLengthArray<std::string, 4> closedStems(std::string_view openStem);

/// The canonical form of the headword that a form in -en, -s, -je, -er and the like comes from.
std::optional<std::string> canonByLemma(std::string_view word, const KnownWords &known);

/// For a word that no headword explains: reduces its longest known ending (beleidsmedewerkers →
/// beleidsmedewerker), else strips a plural or adjective ending blindly.
std::string canonByEnding(std::string_view word, const KnownWords &known);

} // namespace kb
