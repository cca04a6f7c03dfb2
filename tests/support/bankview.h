// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "jobs/searchjob.h"

#include <QSet>

namespace kb::test {

/// The rows of every table that is made from the log, by uid; the local id is never among the columns.
inline QByteArray rowsByUid(Bank &bank, const QByteArray &condition, const QSet<QByteArray> &leftOut)
{
    QByteArray text;
    for (const RecordType *type : recordTypes()) {
        const QByteArray sql = QByteArray("SELECT record.uid AS of, t.* FROM ") + type->table +
                               " AS t JOIN record ON record.id = t.id WHERE " + condition +
                               " ORDER BY record.uid";
        const auto read = bank.context().db.forEach(sql, [&](Row row) {
            text += type->table;
            for (int column = 0; column < row.columns(); ++column) {
                const QByteArray name = row.name(column);
                if (name != "id" && !leftOut.contains(name))
                    text +=
                        '|' + (row.isBlob(column) ? row.bytes(column).toHex() : row.text(column).toUtf8());
            }
            text += '\n';
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
    }
    return text;
}

/// What banks with the same operations have in common: every record, also of the trash.
inline QByteArray sharedDump(Bank &bank)
{
    return rowsByUid(bank, "true", {});
}

/// What a user sees: the records in use, without how often and when they were changed.
inline QByteArray shownDump(Bank &bank)
{
    return rowsByUid(bank, "alive = 1", {"revision", "changed_at", "changed_by"});
}

/// What a search for these words answers, best first, as lines of score and uid.
inline QStringList answersTo(Bank &bank, const QString &words)
{
    constexpr qsizetype All = 10'000;
    const auto found = searchBank(bank, words, {}, All);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    QStringList lines;
    for (const FoundRecord &record : found->records)
        lines.append(QString::number(record.hit.score, 'g', 9) + u' ' + textOf(record.line.uid));
    return lines;
}

} // namespace kb::test
