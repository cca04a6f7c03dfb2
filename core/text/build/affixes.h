// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "text/build/flags.h"

#include <QHash>
#include <QList>
#include <QString>

namespace kb {

/// One position of an affix condition: `[^aeo]`, `[fs]`, `x` or `.`
struct LetterClass
{
    QString letters;
    bool isNegated = false;

    bool matches(QChar letter) const { return letters.contains(letter) != isNegated; }
};

/// How a suffix changes a word that ends as the condition says.
struct SuffixRule
{
    QString removed;
    QString added;
    QList<LetterClass> condition;

    /// The inflected word; empty when the rule does not apply.
    QString appliedTo(const QString &word) const;
};

/// The suffixes and prefixes of a Hunspell affix file, by flag. The ligature for ij is written as two
/// letters.
struct Affixes
{
    QHash<Flag, QList<SuffixRule>> suffixes;
    QHash<Flag, QString> prefixes;
};

/// How good an explanation a flag is when several explain the same form; 0 is best.
double rankOf(Flag flag);

Result<Affixes> readAffixes(const QString &path);

/// A text file of the dictionaries: UTF-8, the ligature for ij written as two letters.
Result<QStringList> readLines(const QString &path);

} // namespace kb
