// SPDX-License-Identifier: EUPL-1.2
#include "search/postings.h"

#include "search/searchdocument.h"

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

/// Reads one block from front to back; every read says whether it could.
class BlockReader
{
public:
    explicit BlockReader(QByteArrayView block)
        : m_next(reinterpret_cast<const uchar *>(block.data()))
        , m_end(m_next + block.size())
    {
    }

    bool atEnd() const { return m_next == m_end; }

    bool readDistance(quint32 &distance)
    {
        distance = 0;
        for (int shift = 0; shift < 28 && m_next < m_end; shift += 7) {
            const uchar byte = *m_next++;
            distance |= quint32(byte & 0x7f) << shift;
            if (byte < 0x80)
                return true;
        }
        return false; // cut off, or further than any record
    }

    bool readImpact(quint8 &impact)
    {
        if (atEnd())
            return false;
        impact = *m_next++;
        return impact > 0;
    }

private:
    const uchar *m_next;
    const uchar *m_end;
};

bool readBlock(quint32 record, QByteArrayView block, PostingList &list)
{
    if (!list.empty() && record <= list.back().record)
        return false;
    BlockReader reader(block);
    const size_t before = list.size();
    while (!reader.atEnd()) {
        quint32 distance = 0;
        Posting posting;
        if (!reader.readDistance(distance) || !reader.readImpact(posting.impact))
            return false;
        const bool isFirst = list.size() == before;
        record += distance;
        if ((distance == 0) != isFirst || record > MaxSearchableRecord)
            return false;
        posting.record = record;
        list.push_back(posting);
    }
    return list.size() > before;
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
    const size_t before = list.size();
    if (readBlock(first, block, list))
        return {};
    list.resize(before);
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
