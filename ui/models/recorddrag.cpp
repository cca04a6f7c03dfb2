// SPDX-License-Identifier: EUPL-1.2
#include "models/recorddrag.h"

#include <QMimeData>

namespace kb {

namespace {

const QString RecordsFormat = QStringLiteral("application/x-kennisbank-records");

} // namespace

/// The number of the kind on the first line, and a uid on each of the others.
QMimeData *dragOf(Kind kind, const QList<Uid> &records)
{
    QByteArrayList lines{QByteArray::number(int(kind))};
    for (const Uid &record : records)
        lines.append(textOf(record).toLatin1());
    auto *dragged = new QMimeData;
    dragged->setData(RecordsFormat, lines.join('\n'));
    return dragged;
}

QList<Uid> draggedRecords(const QMimeData &dragged, Kind kind)
{
    const QByteArrayList lines = dragged.data(RecordsFormat).split('\n');
    if (lines.first().toInt() != int(kind))
        return {};
    QList<Uid> records;
    for (const QByteArray &line : lines.mid(1)) {
        if (const Uid record(QString::fromLatin1(line)); !record.isNull())
            records.append(record);
    }
    return records;
}

bool holdsRecords(const QMimeData &dragged)
{
    return dragged.hasFormat(RecordsFormat);
}

} // namespace kb
