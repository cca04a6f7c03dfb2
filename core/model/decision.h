// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

namespace kb {

/// What somebody decided about something that the program works out itself, and what there was to see then.
struct Decision
{
    QString reason;
    QString person;
    QDate on;
    QString facts; ///< in the words of the engine that works it out

    /// Something changed since, so that the decision has to be taken again.
    bool isOutdated(const QString &seen) const { return facts != seen; }

    bool operator==(const Decision &) const = default;
};

} // namespace kb
