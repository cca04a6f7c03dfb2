// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/codes.h"
#include "model/kind.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kb {

class Bank;

enum class ListOrder { Ascending, Descending };

/// By which column a list is ordered; without a key newest first, or best first where words were typed.
struct ListSorting
{
    QString key;
    ListOrder order = ListOrder::Ascending;

    bool operator==(const ListSorting &) const = default;
};

/// A text of a filter as a query takes it: null when there is none.
inline std::optional<QString> given(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// A choice of a filter as a query takes it: a JSON array; empty, and so null, when nothing was chosen.
std::optional<QString> jsonChoices(const QStringList &choices);
std::optional<QString> jsonChoices(const QList<Uid> &uids);

template <typename E>
requires std::is_enum_v<E> std::optional<QString> jsonChoices(const QList<E> &values)
{
    QStringList codes;
    for (const E value : values)
        codes.append(QString(codeOf(value)));
    return jsonChoices(codes);
}

/// Narrows the ids, which come ascending, to the records that match the words, and puts them in the order
/// that is asked.
Result<QList<qint64>> narrowed(Bank &bank, QList<qint64> ids, Kind kind, const QString &words,
                               const ListSorting &sorting);

} // namespace kb
