// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/rowsedit.h"
#include "model/structcodec.h"

namespace kb {

/// A field that holds a list of small structs, such as agreements, as rows. The cells stand in the order of
/// the members of the struct; `unread` is said beside the field when a row cannot be read.
template <typename S>
FieldEditor makePartsEditor(const QList<RowCell> &cells, const RowsWords &words, const QString &unread,
                            const std::function<void()> &edited)
{
    auto *rows = new RowsEdit(cells, words);
    QObject::connect(rows, &RowsEdit::edited, rows, edited);
    return {.widget = rows,
            .value =
                [rows] {
                    QList<S> parts;
                    for (const EditedRow &row : rows->rows()) {
                        S &part = parts.emplaceBack();
                        for (size_t at = 0; at < Codec<S>::members.size(); ++at)
                            Codec<S>::members[at].set(part, row.values.value(qsizetype(at)));
                    }
                    return Codec<QList<S>>::to(parts);
                },
            .show =
                [rows](const Value &value) {
                    QList<EditedRow> shown;
                    for (const S &part : Codec<QList<S>>::from(value)) {
                        EditedRow &row = shown.emplaceBack();
                        for (const StructMember<S> &member : Codec<S>::members)
                            row.values.append(member.get(part));
                    }
                    rows->setRows(shown);
                },
            .setAccess = [rows](Access access) { rows->setAccess(access); },
            .problem = [rows, unread] { return rows->showProblems() ? QString() : unread; }};
}

} // namespace kb
