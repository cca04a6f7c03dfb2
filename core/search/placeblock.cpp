// SPDX-License-Identifier: EUPL-1.2
#include "search/placeblock.h"

#include <cmath>
#include <cstring>

namespace kb {

namespace {

/// Of the coordinates of a place that is asked for (latentaxes.h).
constexpr double LongUnit = 32767;
constexpr int ShortUnit = 127;

} // namespace

/// A whole number of at most 127 · 32767 · 16, whatever the order of adding: the same on every computer.
double PlaceBlock::product(const ShortPlace &a, const latent::LatentPlace &b)
{
    qint32 sum = 0;
    for (size_t axis = 0; axis < a.size(); ++axis)
        sum += qint32(a[axis]) * b[axis];
    return sum;
}

double PlaceBlock::lengthOf(const ShortPlace &place)
{
    double squares = 0;
    for (const qint8 coordinate : place)
        squares += double(coordinate) * coordinate;
    return std::sqrt(squares) * LongUnit;
}

Result<PlaceBlock> PlaceBlock::fromBytes(QByteArrayView bytes)
{
    constexpr qsizetype perRecord = 1 + qsizetype(sizeof(ShortPlace));
    PlaceBlock block;
    int last = -1;
    for (; bytes.size() >= perRecord; bytes = bytes.sliced(perRecord)) {
        const auto record = quint8(bytes.front());
        if (int(record) <= last)
            return Error{Error::Code::Damaged, QStringLiteral("search places")};
        last = record;
        ShortPlace place;
        std::memcpy(place.data(), bytes.data() + 1, sizeof(place));
        block.m_records.push_back(record);
        block.m_places.push_back(place);
        block.m_lengths.push_back(lengthOf(place));
    }
    if (!bytes.isEmpty())
        return Error{Error::Code::Damaged, QStringLiteral("search places")};
    return block;
}

QByteArray PlaceBlock::bytes() const
{
    QByteArray bytes;
    for (size_t i = 0; i < m_records.size(); ++i) {
        bytes.append(char(m_records[i]));
        bytes.append(reinterpret_cast<const char *>(m_places[i].data()), sizeof(ShortPlace));
    }
    return bytes;
}

void PlaceBlock::put(qint64 record, const latent::LatentPlace &place)
{
    int largest = 1;
    for (const qint16 coordinate : place)
        largest = std::max(largest, std::abs(int(coordinate)));
    ShortPlace shortened;
    for (size_t axis = 0; axis < place.size(); ++axis)
        shortened[axis] = qint8(std::lround(double(place[axis]) * ShortUnit / largest));

    remove(record);
    const auto within = quint8(record % Records);
    const auto at = std::ranges::lower_bound(m_records, within) - m_records.begin();
    m_records.insert(m_records.begin() + at, within);
    m_places.insert(m_places.begin() + at, shortened);
    m_lengths.insert(m_lengths.begin() + at, lengthOf(shortened));
}

void PlaceBlock::remove(qint64 record)
{
    const auto found = std::ranges::find(m_records, quint8(record % Records));
    if (found == m_records.end())
        return;
    const auto at = found - m_records.begin();
    m_records.erase(found);
    m_places.erase(m_places.begin() + at);
    m_lengths.erase(m_lengths.begin() + at);
}

} // namespace kb
