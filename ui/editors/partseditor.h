// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/partrows.h"
#include "model/structcodec.h"

namespace kb {

/// A field that holds a list of small structs, such as agreements, as rows. The key of a part is that of a
/// member of the struct.
template <typename S>
FieldEditor makePartsEditor(const PartRowsWords &words, const QList<RowPart> &parts,
                            const std::function<void()> &edited)
{
    auto *rows = new PartRows(words, parts);
    QObject::connect(rows, &PartRows::edited, rows, edited);
    return {.widget = rows,
            .value = [rows] { return Codec<QList<S>>::to(Codec<QList<S>>::from(rows->rows())); },
            .show = [rows](const Value &value) { rows->show(value.toArray()); },
            .setAccess = [rows](Access access) { rows->setAccess(access); },
            .problem = [rows] { return rows->problem(); }};
}

} // namespace kb
