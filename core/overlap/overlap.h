// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "model/verdict.h"
#include "overlap/options.h"
#include "overlap/profile.h"

namespace kb {

enum class OverlapLevel { Strong, Probable, Weak };
template <> inline constexpr auto codesOf<OverlapLevel> = codes("sterk", "waarschijnlijk", "zwak");

/// What points of a score are for. Concepts and Words explain a pair by its concepts, the next four by its
/// text; Ties, Moment and Cap follow either, and SameCode makes it strong whatever the others say.
enum class PartName {
    Concepts,
    Words,
    SharedWords,
    Spelling,
    Related,
    GoBetween,
    Ties,
    Moment,
    Cap,
    SameCode
};
template <>
inline constexpr auto codesOf<PartName> = codes("begrippen", "tekst", "woorden", "spelling", "verwant", "via",
                                                "verband", "moment", "plafond", "zelfde_code");

/// One thing a reader can check.
enum class EvidenceName {
    Concept,     ///< both have it; `inA` and `inB` are how their texts call it, when they do
    NearConcept, ///< one has it, the other a broader or narrower one
    Word,        ///< `inA` and `inB` are how it is written there
    SimilarWord, ///< `inA` and `inB` are spelt alike
    RelatedWord, ///< a word of A (`inA`) or of B (`inB`) that goes with the other's subject in this bank
    GoBetween,   ///< both resemble this third record
    Study,       ///< the first of five ties: isTie()
    Dossier,
    Signal,
    Approach,
    Person,
    NeedBy,      ///< `amount` is the difference in months
    Age,         ///< `amount` is the age of the study in years
    Cap,         ///< `amount` is the most points allowed
    Code,        ///< `label`: both are or name this paper, study or plan
    ConceptWord, ///< as Word, and it belongs to a concept that both have
};
template <>
inline constexpr auto codesOf<EvidenceName> = codes("begrip", "naburig_begrip", "woord", "gelijkend_woord",
                                                    "verwant_woord", "tussenschakel", "studie", "dossier",
                                                    "signaal", "aanpak", "persoon", "nodig_voor", "ouderdom",
                                                    "plafond", "code", "woord_van_begrip");

/// Both have this record. A run says which it is, and who reads the pair in a bank how it is called.
constexpr bool isTie(EvidenceName name)
{
    return name >= EvidenceName::Study && name <= EvidenceName::Person;
}

struct Evidence
{
    EvidenceName name = EvidenceName::Word;
    Uid uid;       ///< of the concept, study, dossier, person or third record
    Uid other;     ///< NearConcept: the concept of B
    QString label; ///< a concept's preferred label, the word in its basic form, or the name of a tie
    QString inA;   ///< as written in A; empty when it is not there in so many words
    QString inB;
    double amount = 0; ///< share of the part's likeness (0 to 1), a concept's weight, or what the name says
    bool isFoundInText = false; ///< a concept nobody gave: its label stands in the text

    bool operator==(const Evidence &) const = default;
};

struct OverlapPart
{
    PartName name = PartName::Concepts;
    int points = 0;           ///< below zero for Cap and, often, Moment
    QList<Evidence> evidence; ///< strongest first

    bool operator==(const OverlapPart &) const = default;
};

/// Two records about the same thing, with the reasons. The points of the parts add up to the score.
struct Overlap
{
    Uid a;
    Uid b; ///< the greater uid of the two
    OverlapKind kind = OverlapKind::VraagVraag;
    int score = 0;    ///< 0 to 100
    double exact = 0; ///< the score before it was rounded; for ranking
    OverlapLevel level = OverlapLevel::Weak;
    QList<OverlapPart> parts;
    QDate urgentBy; ///< earliest need-by of an open, needed question within six months; null: not urgent
    bool canStillChange = false; ///< a project of either can still be influenced

    bool operator==(const Overlap &) const = default;
};

/// Whether it is a weak pair as a run keeps it: without the words that both share.
bool lacksWords(const Overlap &pair);

/// The pair with the evidence of a later look at the same two. Its points stay those that lists show: the
/// later look gives others when the bank changed since. So do its ties, which have their names already.
Overlap withEvidenceOf(Overlap kept, const Overlap &later);

/// Every overlapping pair of the bank, in the order of the overlap report (spec 05, 5.4). Depends on its
/// arguments alone, not on their order. For keeping up with single records see OverlapIndex.
/// Fails only with Cancelled.
Result<QList<Overlap>> findOverlaps(const OverlapBank &bank, const OverlapOptions &options = {},
                                    const Progress &progress = {}, const std::stop_token &stop = {});

} // namespace kb
