// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFlags>

#include <span>
#include <string>
#include <vector>

namespace kb {

/// What the lexicon knows of a word form.
enum class Trait : quint32 {
    Headword = 1 << 0,  ///< stands in the dictionary as it is
    Inflected = 1 << 1, ///< an inflection of a headword
    Irregular = 1 << 2,
    Listed = 1 << 3, ///< stands in the plain word list
    ProperName = 1 << 4,
    Noun = 1 << 5,
    Verb = 1 << 6,
    Infinitive = 1 << 7,
    Adjective = 1 << 8,
    PluralInN = 1 << 9,   ///< a plural in -en or -n
    NounForm = 1 << 10,   ///< any inflection of a noun but a diminutive
    PluralInEn = 1 << 11, ///< a plural in -en of a noun without -e
    Particle = 1 << 12,
    CombiningForm = 1 << 13, ///< auto-, bio-, hoofd-
    NeverFirst = 1 << 14,    ///< looks like a word, but does not open a compound
    NeverLast = 1 << 15,     ///< looks like a word, but does not close a compound
    PluralInEr = 1 << 16,    ///< kinder-, runder-: only inside compounds
    VerbFamily = 1 << 17,    ///< a verb, or the stem of one
    OpensCompound = 1 << 18,
    LinksWithS = 1 << 19,
    ClosesCompound = 1 << 20,
    HasDiminutive = 1 << 21,
    NeverHead = 1 << 22, ///< never the dictionary form of a last part
    VerbStem = 1 << 23,  ///< noun and verb in one, and in compounds the verb
    ShortFirst = 1 << 24 ///< opens a compound in spite of its two letters
};
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

/// How often a word serves as a part in the compounds of the word list, by expectation.
struct PartUse
{
    double asNoun = 0;  ///< left part, taken as a noun
    double asOther = 0; ///< left part, taken as a verb, an adjective or another word
    double asHead = 0;  ///< right part

    bool operator==(const PartUse &) const = default;
};

/// One word form before it is packed.
struct LexiconRow
{
    std::string word;
    std::string canon;
    Traits traits;
    PartUse use;
};

/// One word form as packed: places in the string pool, where each word ends in NUL, and logarithms in 16ths.
struct LexiconEntry
{
    quint32 word = 0;
    quint32 canon = 0;
    Traits traits;
    quint8 asNoun = 0;
    quint8 asOther = 0;
    quint8 asHead = 0;
};

/// ln(count + 1/2) of a packed count.
double logCount(quint8 packed);

struct LexiconTable
{
    std::vector<LexiconEntry> entries;
    QByteArray pool;
    quint64 checksum = 0; ///< names the contents
};

/// Format: magic, version, number of entries, size of the pool, checksum; entries of 16 bytes; pool. All
/// numbers little-endian. The same rows give the same bytes.
QByteArray writeLexicon(std::span<const LexiconRow> rows);

/// Checks everything that a look-up relies on: the bytes are not trusted.
Result<LexiconTable> readLexicon(const QByteArray &bytes);

} // namespace kb
