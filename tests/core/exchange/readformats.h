// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/format.h"

#include <QTest>

Q_DECLARE_METATYPE(const kb::Format *)

namespace kb::test {

/// For the data of a test: each format that can be read, in the column "format".
inline void inEachFormat()
{
    QTest::addColumn<const Format *>("format");
    for (const Format &format : formats()) {
        if (format.read)
            QTest::newRow(format.id.latin1()) << &format;
    }
}

inline Study studyIn(const Batch &batch, qsizetype at = 0)
{
    return std::get<Study>(batch.items.at(at).record);
}

inline QStringList titlesIn(const Batch &batch)
{
    QStringList titles;
    for (const Incoming &item : batch.items)
        titles.append(std::get<Study>(item.record).title);
    return titles;
}

/// What was read, as what can be written.
inline QList<Item> itemsOf(const Batch &batch)
{
    return {batch.items.begin(), batch.items.end()};
}

} // namespace kb::test
