// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/linktype.h"

#include <QHash>
#include <QList>
#include <QString>

namespace kb {

class Database;

/// Links that have words of their own, and are therefore record types of their own.
enum class TieType {
    Answer,        ///< question → study that answers it
    Finding,       ///< study → approach that it says something about
    SignalDossier, ///< signal → dossier
    Committee,     ///< project → person who watches over it
};
template <>
inline constexpr auto codesOf<TieType> = codes("answer", "finding", "signal_dossier", "committee");

/// All links of a bank that tie two records together, by type and start. What lies in the trash ties nothing.
class OverlapLinks
{
public:
    using Targets = QHash<Uid, QList<Uid>>;

    static Result<OverlapLinks> read(Database &db);

    QList<Uid> of(const Uid &record, LinkType type) const { return of(record, QString(codeOf(type))); }
    QList<Uid> of(const Uid &record, TieType type) const { return of(record, QString(codeOf(type))); }
    /// The records that link to each target.
    Targets turned(LinkType type) const;

private:
    QList<Uid> of(const Uid &record, const QString &type) const;

    QHash<QString, Targets> m_targets;
};

} // namespace kb
