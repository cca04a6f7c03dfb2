// SPDX-License-Identifier: EUPL-1.2
#include "log/canonicalform.h"

#include <QCborStreamWriter>

namespace kb {

void writeFields(QCborStreamWriter &writer, const Values &fields)
{
    writer.startMap(quint64(fields.size()));
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        writer.append(quint64(field.key()));
        field.value().toCbor(writer);
    }
    writer.endMap();
}

QByteArray canonicalFields(const Values &fields)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writeFields(writer, fields);
    return bytes;
}

void writeObserved(QCborStreamWriter &writer, const QList<OperationId> &observed)
{
    QList<QList<OperationId>> byBank;
    const QList<OperationId> ids = asSet(observed);
    for (const OperationId &id : ids) {
        if (byBank.isEmpty() || byBank.last().last().bank != id.bank)
            byBank.append(QList<OperationId>());
        byBank.last().append(id);
    }
    writer.startArray(quint64(byBank.size()));
    for (const QList<OperationId> &ofBank : byBank) {
        writer.startArray(quint64(ofBank.size()) + 1);
        writer.append(bytesOf(ofBank.first().bank));
        for (const OperationId &id : ofBank)
            writer.append(id.seq);
        writer.endArray();
    }
    writer.endArray();
}

void writeHead(QCborStreamWriter &writer, const Operation &operation)
{
    writer.append(bytesOf(operation.id.bank));
    writer.append(operation.id.seq);
    writer.append(operation.when.value);
    writer.append(bytesOf(operation.who));
    writer.append(operation.step);
    writer.append(bytesOf(operation.record));
    writer.append(quint64(operation.kind));
    writeObserved(writer, operation.observed);
}

} // namespace kb
