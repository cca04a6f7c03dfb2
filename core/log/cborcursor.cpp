// SPDX-License-Identifier: EUPL-1.2
#include "log/cborcursor.h"

#include <limits>

namespace kb {

namespace {

constexpr int MaximumDepth = 32; // lists of small structs need four levels; Qt's own reader is recursive

/// One byte can be an item, and an item costs about a hundred bytes once it is a value.
constexpr int MaximumItems = 200'000;

quint64 bigEndian(QByteArrayView bytes)
{
    quint64 number = 0;
    for (const char byte : bytes)
        number = number << 8 | quint8(byte);
    return number;
}

constexpr bool isShortest(quint64 argument, qsizetype length)
{
    switch (length) {
    case 0:
        return true;
    case 1:
        return argument >= 24;
    default:
        return argument >> (4 * length) != 0; // half the bytes would not do
    }
}

} // namespace

CborCursor::CborCursor(QByteArrayView bytes)
    : m_rest(bytes)
{
}

qint64 CborCursor::integer(qint64 least, qint64 most)
{
    const Head head = nextHead();
    const bool isInteger = head.major == Major::Unsigned || head.major == Major::Negative;
    const auto number = head.major == Major::Negative ? qint64(~head.argument) : qint64(head.argument);
    if (!isInteger || number < least || number > most)
        fail();
    return m_hasFailed ? 0 : number;
}

QByteArrayView CborCursor::bytes()
{
    return take(sizeOf(Major::Bytes));
}

qsizetype CborCursor::arraySize()
{
    return sizeOf(Major::Array);
}

qsizetype CborCursor::mapSize()
{
    return sizeOf(Major::Map);
}

Value CborCursor::value()
{
    const QByteArrayView before = m_rest;
    skipItem(0);
    if (m_hasFailed)
        return {};

    QCborParserError error;
    Value value =
        QCborValue::fromCbor(QByteArray::fromRawData(before.data(), before.size() - m_rest.size()), &error);
    if (error.error != QCborError::NoError) // what is left to find: text that is no UTF-8
        fail();
    return value;
}

void CborCursor::skipItem(int depth)
{
    const Head head = nextHead();
    const auto size = qsizetype(head.argument);
    switch (head.major) {
    case Major::Bytes:
    case Major::Text:
        take(size);
        break;
    case Major::Array:
    case Major::Map:
        if (depth == MaximumDepth)
            fail();
        for (qsizetype i = head.major == Major::Map ? 2 * size : size; i > 0 && !m_hasFailed; --i)
            skipItem(depth + 1);
        break;
    default: // a number or a simple value is its head
        break;
    }
}

CborCursor::Head CborCursor::nextHead()
{
    const QByteArrayView first = take(1);
    if (first.isEmpty() || ++m_items > MaximumItems) {
        fail();
        return {};
    }
    const int inFirstByte = first[0] & 0x1f;
    const bool hasLength = inFirstByte >= 24;
    const qsizetype length = hasLength ? qsizetype(1) << (inFirstByte - 24) : 0;
    const Head head{Major(quint8(first[0]) >> 5), hasLength ? bigEndian(take(length)) : quint64(inFirstByte)};
    if (length > 8 || !fits(head, length))
        fail();
    return m_hasFailed ? Head{} : head;
}

bool CborCursor::fits(Head head, qsizetype argumentLength) const
{
    switch (head.major) {
    case Major::Unsigned:
    case Major::Negative:
        return isShortest(head.argument, argumentLength) &&
               head.argument <= quint64(std::numeric_limits<qint64>::max());
    case Major::Bytes:
    case Major::Text:
    case Major::Array:
    case Major::Map:
        return isShortest(head.argument, argumentLength) && head.argument <= quint64(m_rest.size());
    case Major::Simple:
        return argumentLength == 8 ||
               (head.argument >= 20 && head.argument <= 23); // false, true, null, undefined
    default:
        return false;
    }
}

qsizetype CborCursor::sizeOf(Major expected)
{
    const Head head = nextHead();
    if (head.major != expected)
        fail();
    return m_hasFailed ? 0 : qsizetype(head.argument);
}

QByteArrayView CborCursor::take(qsizetype size)
{
    if (m_hasFailed || size > m_rest.size()) {
        fail();
        return {};
    }
    const QByteArrayView taken = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return taken;
}

} // namespace kb
