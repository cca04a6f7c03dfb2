// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "model/recordtypes.h"
#include "model/valuechecks.h"

namespace kb::test {

/// The fields in which people write what they like, filled with that text.
inline Values filledWith(const QString &text, const RecordType &type)
{
    Values values;
    for (const FieldInfo *field : type.fields) {
        const bool isWritten = field->kind == FieldKind::Text || field->kind == FieldKind::Memo;
        const bool isFree = fits(type, *field, Codec<QString>::to(text));
        const QLatin1StringView name(field->name);
        if (isWritten && isFree && name != QLatin1StringView("timezone") &&
            name != QLatin1StringView("refcode"))
            values.insert(field->id, Codec<QString>::to(text));
    }
    return values;
}

/// Writes that text in each of those fields of a record, as one step.
inline Result<> fill(Bank &bank, Kind kind, const Uid &record, const QString &text)
{
    const RecordType &type = *recordType(kind);
    return bank.write({.act = QStringLiteral("edit"), .kind = kind},
                      [&](Write &write) { return write.change(type, record, filledWith(text, type)); });
}

/// The same in the newest of the kind that may be changed; gives which those are.
template <typename R> QList<Uid> fillNewest(Bank &bank, int most, const QString &text)
{
    const auto records = bank.records<R>().all();
    if (!records)
        qFatal("%s", qPrintable(records.error().detail));
    QList<Uid> filled;
    for (const R &record : *records) {
        if (filled.size() < most && fill(bank, Describe<R>::kind, record.uid, text))
            filled.append(record.uid);
    }
    return filled;
}

} // namespace kb::test
