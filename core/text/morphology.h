// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/lexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace kb {

/// What the parts of a compound are for: cutting too much costs a search little and a reader's trust much.
enum class SplitFor : quint8 { Index, Display };

/// Dutch word forms: one canonical form for all inflections of a word, and the parts of a compound. Words are
/// folded (text/fold.h), so that their letters are ASCII. Immutable: threads may share one.
class Morphology
{
public:
    /// The table is the file that kb_morphtable makes.
    static Result<Morphology> fromTable(const QByteArray &table);

    /// The dictionary form of nouns and adjectives, the stem of verbs, so that "werken" (works, to work)
    /// needs no grammar to meet "werkt". By rule for a word that is not in the lexicon.
    std::string canon(std::string_view word) const;

    /// Canonical parts from left to right; the word alone when it is not a compound. Quadratic in the length
    /// of the word.
    std::vector<std::string> split(std::string_view word, SplitFor purpose) const;

    /// Whether the lexicon has the word, as a headword or an inflected form.
    bool knows(std::string_view word) const;
    /// Names the contents of the table.
    quint64 checksum() const { return m_lexicon.checksum(); }

private:
    explicit Morphology(LexiconTable table);

    Lexicon m_lexicon;
};

/// The morphology that is compiled into the program; read at the first call.
const Morphology &dutchMorphology();

} // namespace kb
