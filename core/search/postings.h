// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <compare>
#include <span>
#include <vector>

namespace kb {

/// One record in the list of a term. As a change of a list, impact 0 takes the record out.
struct Posting
{
    quint32 record;
    quint8 impact; ///< how much the record is about the term, 1 to 255

    auto operator<=>(const Posting &) const = default;
};

/// The records that hold a term, by record.
using PostingList = std::vector<Posting>;

/// A block of a list: for each posting the distance to the record before (7 bits per byte, the lowest
/// first; 0 for the first posting, whose record is in the block's key) and one byte of impact.
QByteArray encodePostings(std::span<const Posting> postings);

/// Appends the postings of the next block, whose key names `first`. Any bytes are safe to read: what
/// encodePostings() cannot have written, or does not continue the list, is Damaged; the list is then as it
/// was.
Result<> decodePostings(quint32 first, QByteArrayView block, PostingList &list);

/// The list after the changes; both are by record.
PostingList withChanges(std::span<const Posting> list, std::span<const Posting> changes);

/// How many of the postings fit in one block.
size_t countInOneBlock(std::span<const Posting> postings);

} // namespace kb
