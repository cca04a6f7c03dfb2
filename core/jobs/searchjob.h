// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "search/search.h"
#include "search/snippet.h"

namespace kb {

class Bank;

/// A found record as a list shows it.
struct FoundRecord
{
    SearchHit hit;
    Headline line;
    Snippet snippet; ///< of the record's text, or of its title when that matches
};

struct FoundRecords
{
    QList<FoundRecord> records; ///< best first
    qsizetype count = 0;        ///< of all that match
    HitCount counted = HitCount::Exact;
    QString meant; ///< when nothing was found: what was typed, with words of the bank that look alike
};

/// Searches the bank for what somebody typed: words, "phrases", -exclusions and filters such as jaar:2024 or
/// dg:DGVB. Any input searches, for a second of processor time at most. A message that is still in the inbox
/// is not found.
Result<FoundRecords> searchBank(Bank &bank, const QString &typed, const QList<Kind> &kinds = {},
                                qsizetype limit = 50);

/// The ids alone, for a list that reads its own rows; also what is in the inbox.
Result<SearchAnswer> findIds(Bank &bank, const QString &typed, const QList<Kind> &kinds, qsizetype limit);

} // namespace kb
