// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/examplevalues.h"

#include <QJsonArray>

namespace kb {

/// The content of the example as it stands in the program.
class ExampleContent
{
public:
    ExampleContent();

    QList<QJsonObject> objects(const char *list) const;
    /// The unit as a record of its own; NotFound-like empty code when there is none.
    QJsonObject unit(const QString &code) const;

    /// The uids of everything that the example names, by code or id: of version 5, so that every example bank
    /// has the same records.
    QHash<QString, Uid> uids() const;

private:
    QJsonObject m_root;
};

Uid exampleUid(const QString &code);

} // namespace kb
