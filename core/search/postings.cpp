// SPDX-License-Identifier: EUPL-1.2
#include "search/postings.h"

#include "search/searchdocument.h"

#include <array>

namespace kb {

namespace {

/// Larger blocks are read faster and changed slower; four of these fill a page.
constexpr qsizetype MaxBlockBytes = 2000;

qsizetype encodedSize(quint32 distance)
{
    qsizetype size = 2; // its last seven bits and the impact
    while (distance >>= 7)
        ++size;
    return size;
}

void appendDistance(QByteArray &block, quint32 distance)
{
    for (; distance >= 0x80; distance >>= 7)
        block.append(char(distance | 0x80));
    block.append(char(distance));
}

/// The rest of a distance that does not end with its first byte; what is cut off or further than any record
/// has no end.
const uchar *readLongDistance(const uchar *next, const uchar *end, quint32 &distance)
{
    distance &= 0x7f;
    for (int shift = 7; shift < 28 && next < end; shift += 7) {
        const uchar byte = *next++;
        distance |= quint32(byte & 0x7f) << shift;
        if (byte < 0x80)
            return next;
    }
    return nullptr;
}

/// Nothing of a block that is damaged. Every posting has two bytes at least, and nearly all have no more.
std::optional<size_t> readBlock(quint32 record, QByteArrayView block, Posting *postings)
{
    const auto *next = reinterpret_cast<const uchar *>(block.data());
    const auto *const end = next + block.size();
    Posting *posting = postings;
    while (next < end) {
        quint32 distance = *next++;
        if (distance >= 0x80)
            next = readLongDistance(next, end, distance);
        if (!next || next == end || *next == 0)
            return {};
        const bool isFirst = posting == postings;
        record += distance;
        if ((distance == 0) != isFirst || record > MaxSearchableRecord)
            return {};
        *posting++ = {record, *next++};
    }
    return size_t(posting - postings);
}

} // namespace

QByteArray encodePostings(std::span<const Posting> postings)
{
    QByteArray block;
    block.reserve(MaxBlockBytes);
    quint32 last = postings.empty() ? 0 : postings.front().record;
    for (const Posting &posting : postings) {
        appendDistance(block, posting.record - last);
        block.append(char(posting.impact));
        last = posting.record;
    }
    return block;
}

Result<> decodePostings(quint32 first, QByteArrayView block, PostingList &list)
{
    std::array<Posting, MaxBlockBytes / 2> postings; // so that neither these nor the list are cleared first
    const bool isBehind = list.empty() || list.back().record < first;
    const bool fits = block.size() <= MaxBlockBytes;
    const auto count = isBehind && fits ? readBlock(first, block, postings.data()) : std::nullopt;
    if (count.value_or(0) > 0) {
        list.insert(list.end(), postings.begin(), postings.begin() + *count);
        return {};
    }
    return Error{Error::Code::Damaged, QStringLiteral("search block at record %1").arg(first)};
}

PostingList withChanges(std::span<const Posting> list, std::span<const Posting> changes)
{
    PostingList changed;
    changed.reserve(list.size() + changes.size());
    auto old = list.begin();
    for (const Posting &change : changes) {
        while (old != list.end() && old->record < change.record)
            changed.push_back(*old++);
        if (old != list.end() && old->record == change.record)
            ++old;
        if (change.impact > 0)
            changed.push_back(change);
    }
    changed.insert(changed.end(), old, list.end());
    return changed;
}

size_t countInOneBlock(std::span<const Posting> postings)
{
    qsizetype size = 0;
    size_t count = 0;
    quint32 last = postings.empty() ? 0 : postings.front().record;
    for (const Posting &posting : postings) {
        size += encodedSize(posting.record - last);
        if (size > MaxBlockBytes)
            break;
        last = posting.record;
        ++count;
    }
    return count;
}

} // namespace kb
