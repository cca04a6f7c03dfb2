// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "measuringset.h"
#include "search/searchindex.h"
#include "store/database.h"

#include <memory>

namespace kb::evaluate {

/// A measuring set in the search index of an empty bank in memory.
class SearchOfSet
{
public:
    static Result<SearchOfSet> make(const QList<MeasuredDocument> &documents);

    /// Ids of the records found for what is typed, best first.
    Result<QStringList> ranked(const QString &typed, qsizetype count);

private:
    explicit SearchOfSet(Database database, const QList<MeasuredDocument> &documents);
    Result<> fill();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<SearchIndex> m_index;
    QList<MeasuredDocument> m_documents; ///< the record with id n is number n - 1
};

} // namespace kb::evaluate
