// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "search/search.h"
#include "search/snippet.h"

#include <stop_token>

namespace kb {

class Bank;

/// A found record as a list shows it.
struct FoundRecord
{
    SearchHit hit;
    Headline line;
    Snippet snippet;             ///< of the record's text, or of its title when that matches
    QList<TextRange> titleMarks; ///< what matches in the title of the line
    Snippet elsewhere;           ///< where the words stand outside the title; empty when they do not
};

struct FoundRecords
{
    QList<FoundRecord> records; ///< best first
    qsizetype count = 0;        ///< of all that have one of the words
    HitCount counted = HitCount::Exact;
    QString meant; ///< when nothing was found: what was typed, with words of the bank that look alike
};

/// Whether questions are found that expired, or that went on in another one.
enum class PutAwayQuestions { Found, LeftOut };

/// Searches the bank for what somebody typed: words, "phrases", -exclusions and filters such as jaar:2024 or
/// dg:DGVB. Any input searches, for a second of processor time at most. A message that is still in the inbox
/// is not found.
Result<FoundRecords> searchBank(Bank &bank, const QString &typed, const QList<Kind> &kinds = {},
                                qsizetype limit = 50, PutAwayQuestions putAway = PutAwayQuestions::Found);

/// What the bank answers to a query, without the texts; nothing from the inbox. Cancelled when it is stopped
/// while it reads texts for a phrase.
Result<SearchAnswer> findRecords(Bank &bank, const Query &query, const QList<Kind> &kinds, qsizetype limit,
                                 const std::stop_token &stop = {},
                                 PutAwayQuestions putAway = PutAwayQuestions::Found);

/// How a list shows a hit; NotFound when the record is gone since.
Result<FoundRecord> shownHit(Bank &bank, const SearchHit &hit, const Query &query);

/// The ids alone, for a list that reads its own rows: only of records with one of the words, so that their
/// number is the count; also what is in the inbox.
Result<SearchAnswer> findIds(Bank &bank, const QString &typed, const QList<Kind> &kinds, qsizetype limit);

} // namespace kb
