// SPDX-License-Identifier: EUPL-1.2
#include "text/lexicontable.h"

#include <QHash>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace kb {

namespace {

constexpr QByteArrayView TableMagic("KBLEXNL\n");
constexpr quint32 Version = 1;
constexpr qsizetype TableHeaderSize = 28;
constexpr qsizetype EntrySize = 16;
constexpr double LogSteps = 16;

template <typename Number> void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <typename Number> Number numberAt(const char *place)
{
    return qFromLittleEndian<Number>(place);
}

/// FNV-1a: it finds damage and tells tables apart; it does not protect against intent.
quint64 checksumOf(QByteArrayView bytes)
{
    quint64 sum = 14695981039346656037U;
    for (const char byte : bytes)
        sum = (sum ^ static_cast<quint8>(byte)) * 1099511628211U;
    return sum;
}

quint8 packCount(double count)
{
    const double steps = std::round(LogSteps * std::log(2 * count + 1));
    return static_cast<quint8>(std::clamp(steps, 0.0, 255.0));
}

/// Every different word once.
class Pool
{
public:
    quint32 place(const std::string &word)
    {
        const QByteArray key = QByteArray::fromStdString(word);
        if (const auto known = m_places.constFind(key); known != m_places.cend())
            return *known;
        const auto place = static_cast<quint32>(m_bytes.size());
        m_bytes.append(key).append('\0');
        m_places.insert(key, place);
        return place;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QHash<QByteArray, quint32> m_places;
    QByteArray m_bytes;
};

void appendEntry(QByteArray &bytes, const LexiconRow &row, Pool &pool)
{
    append(bytes, pool.place(row.word));
    append(bytes, pool.place(row.canon));
    append(bytes, quint32(row.traits.toInt()));
    append(bytes, packCount(row.use.asNoun));
    append(bytes, packCount(row.use.asOther));
    append(bytes, packCount(row.use.asHead));
    append(bytes, quint8(0));
}

LexiconEntry entryAt(const char *place)
{
    return {numberAt<quint32>(place),
            numberAt<quint32>(place + 4),
            Traits::fromInt(static_cast<Traits::Int>(numberAt<quint32>(place + 8))),
            numberAt<quint8>(place + 12),
            numberAt<quint8>(place + 13),
            numberAt<quint8>(place + 14)};
}

Error damagedTable(const char *what)
{
    return {Error::Code::Damaged, QStringLiteral("lexicon table: %1").arg(QLatin1StringView(what))};
}

} // namespace

double logCount(quint8 packed)
{
    return packed / LogSteps - std::numbers::ln2;
}

QByteArray writeLexicon(std::span<const LexiconRow> rows)
{
    Pool pool;
    QByteArray entries;
    entries.reserve(qsizetype(rows.size()) * EntrySize);
    for (const LexiconRow &row : rows)
        appendEntry(entries, row, pool);

    QByteArray bytes = TableMagic.toByteArray();
    append(bytes, Version);
    append(bytes, static_cast<quint32>(rows.size()));
    append(bytes, static_cast<quint32>(pool.bytes().size()));
    append(bytes, checksumOf(entries + pool.bytes()));
    return bytes + entries + pool.bytes();
}

Result<LexiconTable> readLexicon(const QByteArray &bytes)
{
    if (bytes.size() < TableHeaderSize || !bytes.startsWith(TableMagic))
        return damagedTable("not a table");
    const char *header = bytes.constData() + TableMagic.size();
    if (numberAt<quint32>(header) != Version)
        return damagedTable("another version");

    const qint64 count = numberAt<quint32>(header + 4);
    const qint64 poolSize = numberAt<quint32>(header + 8);
    if (bytes.size() != TableHeaderSize + count * EntrySize + poolSize)
        return damagedTable("wrong size");

    LexiconTable table;
    table.checksum = numberAt<quint64>(header + 12);
    if (table.checksum != checksumOf(QByteArrayView(bytes).sliced(TableHeaderSize)))
        return damagedTable("wrong checksum");

    table.pool = bytes.last(poolSize);
    if (count > 0 && !table.pool.endsWith('\0'))
        return damagedTable("a word without end");

    table.entries.reserve(count);
    for (qint64 row = 0; row < count; ++row) {
        const LexiconEntry entry = entryAt(bytes.constData() + TableHeaderSize + row * EntrySize);
        if (entry.word >= poolSize || entry.canon >= poolSize)
            return damagedTable("a word outside the pool");
        table.entries.push_back(entry);
    }
    return table;
}

} // namespace kb
