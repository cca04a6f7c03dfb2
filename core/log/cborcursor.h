// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/value.h"

#include <QByteArrayView>

namespace kb {

/// Reads deterministic CBOR (RFC 8949, 4.2) from any bytes, front to back: definite lengths, shortest
/// numbers, no tags, integers of 64 bits with their sign, real numbers of 64 bits. The first thing that does
/// not fit makes it fail for good, and what is read after that is empty, so a caller checks once. Time and
/// memory are linear in the bytes.
class CborCursor
{
public:
    /// The bytes must outlive the cursor.
    explicit CborCursor(QByteArrayView bytes);

    qint64 integer(qint64 least, qint64 most);
    QByteArrayView bytes();
    qsizetype arraySize();
    qsizetype mapSize();

    /// Whatever comes next, with all that is in it.
    Value value();
    void skip() { skipItem(0); }

    /// For a caller that finds that what it read makes no sense.
    void fail() { m_hasFailed = true; }
    bool hasFailed() const { return m_hasFailed; }

    /// All was read and all of it fitted.
    bool isDone() const { return !m_hasFailed && m_rest.isEmpty(); }

private:
    enum class Major : quint8 { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };
    struct Head
    {
        Major major = Major::Simple;
        quint64 argument = 0;
    };

    Head nextHead();
    qsizetype sizeOf(Major expected);
    QByteArrayView take(qsizetype size);
    void skipItem(int depth);
    bool fits(Head head, qsizetype argumentLength) const;

    QByteArrayView m_rest;
    int m_items = 0;
    bool m_hasFailed = false;
};

} // namespace kb
