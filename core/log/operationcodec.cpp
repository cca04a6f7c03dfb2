// SPDX-License-Identifier: EUPL-1.2
#include "log/operationcodec.h"

#include "log/canonicalform.h"
#include "log/cborcursor.h"
#include "log/deflate.h"
#include "log/digest.h"

#include <QCborStreamWriter>
#include <QtEndian>

#include <limits>

namespace kb {

namespace {

constexpr int CodecForm =
    1; // a later form is for a later version; new content goes into fields, which never need one

constexpr qsizetype WorthCompressing = 600;
constexpr char CompressedMark = 0; // no map begins with this byte; the plain size follows in 4 bytes
constexpr qsizetype CompressedHeadSize = 5;

constexpr qint64 LargestInteger = std::numeric_limits<qint64>::max();
constexpr qint64 LargestSeq = (qint64(1) << 53) - 1; // what JSON can say too

Error damaged(const char *what)
{
    return Error{Error::Code::Damaged, QString::fromLatin1(what)};
}

Error tooLarge(const char *what)
{
    return Error{Error::Code::TooLarge, QString::fromLatin1(what)};
}

Uid readUid(CborCursor &cursor)
{
    const QByteArrayView bytes = cursor.bytes();
    const Uid uid = uidFromBytes(bytes);
    if (uid.isNull() != bytes.isEmpty())
        cursor.fail();
    return uid;
}

Uid readSomeUid(CborCursor &cursor)
{
    const Uid uid = readUid(cursor);
    if (uid.isNull())
        cursor.fail();
    return uid;
}

Values readFields(CborCursor &cursor)
{
    Values fields;
    qint64 least = 0;
    for (qsizetype left = cursor.mapSize(); left > 0 && !cursor.hasFailed(); --left) {
        const qint64 id = cursor.integer(least, std::numeric_limits<FieldId>::max());
        fields.insert(fields.cend(), FieldId(id), cursor.value());
        least = id + 1;
    }
    return fields;
}

QList<OperationId> readObserved(CborCursor &cursor)
{
    QList<OperationId> observed;
    for (qsizetype banks = cursor.arraySize(); banks > 0 && !cursor.hasFailed(); --banks) {
        qsizetype numbers = cursor.arraySize() - 1;
        OperationId id{readSomeUid(cursor), 0};
        if (numbers < 1 || (!observed.isEmpty() && id < observed.last()))
            cursor.fail();
        for (; numbers > 0 && !cursor.hasFailed(); --numbers) {
            id.seq = cursor.integer(id.seq + 1, LargestSeq);
            observed.append(id);
        }
    }
    return observed;
}

QByteArray readSeal(CborCursor &cursor)
{
    const QByteArrayView seal = cursor.bytes();
    if (seal.size() != 0 && seal.size() != 16 && seal.size() != 32)
        cursor.fail();
    return seal.toByteArray();
}

Operation readOperation(CborCursor &cursor)
{
    Operation operation;
    operation.id.bank = readSomeUid(cursor);
    operation.id.seq = cursor.integer(1, LargestSeq);
    operation.when.value = cursor.integer(0, LargestInteger);
    operation.who = readUid(cursor);
    operation.step = cursor.integer(0, LargestInteger);
    operation.record = readSomeUid(cursor);
    operation.kind = Kind(cursor.integer(1, std::numeric_limits<quint16>::max()));
    operation.observed = readObserved(cursor);
    operation.seal = readSeal(cursor);
    operation.fields = readFields(cursor);
    return operation;
}

/// The digest of an erased operation does not cover its values, so it may have none.
bool hidesValues(const Operation &operation)
{
    return isErased(operation) &&
           !std::ranges::all_of(operation.fields, [](const Value &value) { return value.isNull(); });
}

/// Nothing is written that could not be read again.
Result<QByteArray> checked(QByteArray bytes, qsizetype maximum)
{
    if (bytes.size() > maximum)
        return tooLarge("operation");
    CborCursor cursor(bytes);
    cursor.skip();
    if (!cursor.isDone())
        return Error{Error::Code::InvalidInput, QStringLiteral("a value of a type that no field has")};
    return bytes;
}

QByteArray compressedIfShorter(const QByteArray &plain)
{
    if (plain.size() <= WorthCompressing)
        return plain;
    QByteArray compressed(CompressedHeadSize, CompressedMark);
    qToBigEndian(quint32(plain.size()), compressed.data() + 1);
    compressed += deflated(plain);
    return compressed.size() < plain.size() ? compressed : plain;
}

Result<QByteArray> uncompressed(QByteArrayView bytes)
{
    if (bytes.size() < CompressedHeadSize)
        return damaged("fields cut off");
    const auto size = qsizetype(qFromBigEndian<quint32>(bytes.data() + 1));
    if (size > MaximumFieldsSize)
        return tooLarge("fields");
    return inflated(bytes.sliced(CompressedHeadSize), size);
}

Result<Values> plainFields(QByteArrayView bytes)
{
    CborCursor cursor(bytes);
    Values fields = readFields(cursor);
    if (!cursor.isDone())
        return damaged("fields");
    return fields;
}

} // namespace

Result<QByteArray> encodeFields(const Values &fields)
{
    auto plain = checked(canonicalFields(fields), MaximumFieldsSize);
    if (!plain)
        return plain.error();
    return compressedIfShorter(*plain);
}

Result<Values> decodeFields(QByteArrayView bytes)
{
    if (bytes.size() > MaximumFieldsSize)
        return tooLarge("fields");
    if (bytes.isEmpty() || bytes.front() != CompressedMark)
        return plainFields(bytes);
    const auto plain = uncompressed(bytes);
    if (!plain)
        return plain.error();
    return plainFields(*plain);
}

QByteArray encodeObserved(const QList<OperationId> &observed)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writeObserved(writer, observed);
    return bytes;
}

Result<QList<OperationId>> decodeObserved(QByteArrayView bytes)
{
    CborCursor cursor(bytes);
    QList<OperationId> observed = readObserved(cursor);
    if (!cursor.isDone())
        return damaged("observed operations");
    return observed;
}

Result<QByteArray> encodeOperation(const Operation &operation)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(1 + ItemsInHead + 2);
    writer.append(CodecForm);
    writeHead(writer, operation);
    writer.append(operation.seal);
    writeFields(writer, operation.fields);
    writer.endArray();
    return checked(bytes, MaximumOperationSize);
}

Result<Operation> decodeOperation(QByteArrayView bytes)
{
    if (bytes.size() > MaximumOperationSize)
        return tooLarge("operation");
    CborCursor cursor(bytes);
    const qsizetype items = cursor.arraySize();
    const qint64 form = cursor.integer(1, LargestInteger);
    if (!cursor.hasFailed() && form > CodecForm)
        return Error{Error::Code::NewerSchema, QStringLiteral("operation")};

    Operation operation = readOperation(cursor);
    if (items != 1 + ItemsInHead + 2 || !cursor.isDone() || hidesValues(operation))
        return damaged("operation");
    return operation;
}

} // namespace kb
