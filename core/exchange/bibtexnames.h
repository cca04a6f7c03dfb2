// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

struct BibtexName
{
    QString name;            ///< `de Vries, Jan` or `King, M.L., Jr.`, as plain text
    bool isOnePiece = false; ///< in braces: an organisation
    bool isOthers = false;   ///< "and others"
};

/// The names of a field: separated by "and", each as "First von Last", "von Last, First" or "von Last, Jr,
/// First". What stands in braces is not taken apart.
QList<BibtexName> namesIn(QStringView latex);

/// The name as BibTeX has it.
QString bibtexName(const QString &name, bool isOnePiece);
QString bibtexNames(const QStringList &names);

} // namespace kb
