// SPDX-License-Identifier: EUPL-1.2
#include "log/digest.h"

#include "log/canonicalform.h"

#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <QRandomGenerator>

namespace kb {

namespace {

constexpr qsizetype SaltSize = 16;
constexpr qsizetype HashSize = 32;

/// SHA-256 over salt and values, or what is kept of it after erasing.
QByteArray sealOf(const Operation &operation)
{
    if (isErased(operation))
        return operation.seal;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(
        QByteArray(1, char(operation.seal.size()))); // so that no byte of the salt passes for a value
    hash.addData(operation.seal);
    hash.addData(canonicalFields(operation.fields));
    return hash.result();
}

} // namespace

QByteArray digestOf(const Operation &operation)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(ItemsInHead + 1);
    writeHead(writer, operation);
    writer.append(sealOf(operation));
    writer.endArray();
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray newSalt()
{
    QByteArray salt(SaltSize, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return salt;
}

bool isErased(const Operation &operation)
{
    return operation.seal.size() == HashSize;
}

Operation erased(const Operation &operation)
{
    Operation erased = operation;
    erased.seal = sealOf(operation);
    for (Value &value : erased.fields)
        value = Value(nullptr);
    return erased;
}

} // namespace kb
