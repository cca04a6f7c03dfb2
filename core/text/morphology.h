// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kb {

/// What the parts of a compound are for. Over-splitting costs a search little and a reader's trust much.
enum class SplitFor : quint8 { Index, Display };

/// Dutch word forms: one canonical form for all inflections of a word, and the parts of a compound. Words are
/// folded (text/fold.h), so letters are ASCII. Immutable; any number of threads may share one.
class Morphology
{
public:
    static Result<Morphology> fromTable(const QByteArray &table);

    ~Morphology();
    Morphology(Morphology &&) noexcept;
    Morphology &operator=(Morphology &&) noexcept;

    /// Nouns and adjectives: the dictionary form; verbs: the stem, so that "werken" (to work, works) meet.
    std::string canon(std::string_view word) const;

    /// Canonical parts from left to right; the word alone when it is not a compound.
    std::vector<std::string> split(std::string_view word, SplitFor purpose) const;

    /// Whether the word stands in the lexicon, as a headword or an inflected form.
    bool knows(std::string_view word) const;

private:
    Morphology();
    struct Interim;
    std::unique_ptr<Interim> m_interim;
};

/// The morphology that is compiled into the program.
const Morphology &dutchMorphology();

} // namespace kb
