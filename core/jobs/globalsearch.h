// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/searchjob.h"

namespace kb {

/// A record as the search of everything shows it.
struct GlobalHit
{
    FoundRecord record;
    QStringList alsoCalled; ///< of a concept: its synonyms, also in English
    QString broader;        ///< of a concept: the name of the broader one
    Headline at; ///< of a note, a task or a file: the record that it belongs to; empty when it has none
};

/// What was found of one kind.
struct GlobalGroup
{
    Kind kind = Kind::None;
    QList<GlobalHit> hits; ///< best first
    qsizetype count = 0;   ///< of those with one of the words, among the best that were looked at
};

/// How many of one kind were found.
struct KindCount
{
    Kind kind = Kind::None;
    qsizetype count = 0; ///< of all among the best that were looked at

    bool operator==(const KindCount &) const = default;
};

/// What was found of every kind, whatever kind was asked.
struct KindCounts
{
    QList<KindCount> kinds; ///< in the order of the groups
    qsizetype count = 0;    ///< of all that match
    HitCount counted = HitCount::Exact;

    /// Whether every record that matches is in the counts of the kinds.
    bool areWhole() const;
};

struct GlobalAnswer
{
    QList<GlobalGroup> groups; ///< the kind of the best hit first
    qsizetype count = 0;       ///< of all that have one of the words, of every kind that was asked
    HitCount counted = HitCount::Exact;
    KindCounts everyKind;
    QString didYouMean; ///< other words to search with; empty when there are none
};

/// Searches everything for words with their own prefixes (see parseQuery): a few records per kind, or more of
/// the one kind that is asked. Any input searches. Cancelled when it is stopped meanwhile.
Result<GlobalAnswer> searchEverything(Bank &bank, const QString &words, Kind kind,
                                      const std::stop_token &stop = {});

} // namespace kb
