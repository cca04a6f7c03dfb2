// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>

namespace kb {

class Preferences;

using KeyList = QList<QKeySequence>;

/// A command of the window with the keys that it has. Its id is part of the settings, so it never changes.
struct ShortKey
{
    QString id;
    QString name;
    KeyList usual;
    KeyList now;

    bool operator==(const ShortKey &) const = default;
};

/// The keys that the user chose, by the id of the command; what has its usual keys is not among them.
QMap<QString, KeyList> chosenKeys(const Preferences &settings);
void keepKeys(Preferences &settings, const QList<ShortKey> &keys);

/// Why the key cannot be that of the command in this row, in one sentence; empty when it can. `taken`: what
/// lists and records have.
QString keyProblem(const QKeySequence &key, qsizetype row, const QList<ShortKey> &keys,
                   const QList<ShortKey> &taken);

} // namespace kb
