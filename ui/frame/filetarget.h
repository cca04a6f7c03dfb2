// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

class QWidget;

namespace kb {

/// A kind of file that can be written.
struct FileKind
{
    QString name;         ///< as it is called
    QStringList suffixes; ///< without the dot, lower case, the usual one first
};

/// Where to write, and as which of the kinds.
struct FileTarget
{
    QString path;
    qsizetype kind = 0;
};

/// Asks for a file. What its name ends in says more than the list of kinds below it, which is easily passed
/// over. `proposed`: a name without a suffix; empty for none. The path is empty when the user leaves it.
FileTarget askTarget(const QString &title, const QString &proposed, const QList<FileKind> &kinds,
                     QWidget *parent);

} // namespace kb
