// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/overlap.h"
#include "report/text.h"

#include <QStringList>

namespace kb {

/// What to mark in the texts of a pair that a reader sees side by side: for each text its places, in order
/// and apart.
struct SharedMarks
{
    QList<QList<doc::Range>> inA;
    QList<QList<doc::Range>> inB;
};

/// The words that stand in the texts of both sides, in whatever form, and a concept that both name. Of a
/// compound only the part that the other side has too. What is not shown counts for nothing, so a mark never
/// stands on one side alone. Words without a subject ("de", "onderzoek", and what the bank ignores besides) are not
/// marked.
SharedMarks sharedMarks(const Overlap &pair, const QStringList &shownOfA, const QStringList &shownOfB,
                        const QStringList &ignoredWords = {});

/// Whether two ways to write a concept are more than two forms of the same words.
bool areOtherWords(const QString &one, const QString &other);

} // namespace kb
