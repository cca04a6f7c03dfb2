// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/format.h"

namespace kb {

/// A table before it is read, for who must say which column holds what.
struct TableLook
{
    struct Column
    {
        QString header;
        QStringList examples; ///< what stands in it in the first rows
        QString field;        ///< what we take it for, as a mapping names it; empty when it has no place

        bool operator==(const Column &) const = default;
    };

    Encoding encoding = Encoding::Utf8;
    QChar separator;
    Kind kind = Kind::None; ///< studies or questions
    QList<Column> columns;
    bool holdsTitle = false; ///< without a column for it nothing can be read
};

/// Cheap, whatever the size of the file. Unreadable when there is no header row; InvalidInput when the
/// mapping names a field that we do not have.
Result<TableLook> lookAtTable(const QByteArray &bytes, const ReadOptions &options = {});

/// What a mapping may name for that kind of record, in the order of forms.
QStringList mappableFields(Kind kind);

} // namespace kb
