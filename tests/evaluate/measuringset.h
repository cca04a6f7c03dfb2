// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kinds.h"

namespace kb::evaluate {

/// A record of a measuring set.
struct MeasuredDocument
{
    QString id;
    QString title;
    QString text;
    QString department;
};

/// A question to the records, and what its answer must leave out.
struct MeasuredQuery
{
    QString id;
    QString title; ///< empty in sets of titles as they are typed
    QString text;  ///< begins with the title where there is one
    bool leavesOwnDepartmentOut = false;
    QString department;
};

Result<QList<MeasuredDocument>> readDocuments(const QString &path);
Result<QList<MeasuredQuery>> readQueries(const QString &path, const QString &split);

/// The texts of the documents that `--texts` names, without their titles; none when it names nothing.
Result<QStringList> furtherTexts(const Request &request);

} // namespace kb::evaluate
