// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/engine.h"
#include "search/search.h"
#include "search/searchindex.h"

#include <memory>

namespace kb::bench {

/// The program's own index, in a file without a bank around it.
class OwnIndex
{
public:
    static Result<std::shared_ptr<OwnIndex>> make(const QString &folder);

    Result<> add(const QList<SearchDocument> &documents);
    Result<double> finish();
    Result<SearchAnswer> search(const QString &typed, Ranking ranking, int most = MostFound);
    /// The terms by which it finds those words.
    QStringList termsOf(const QString &typed);

private:
    explicit OwnIndex(Database database);

    Database m_database;
    SearchIndex m_index;
    qint64 m_bytesWhenEmpty = 0;
};

/// Over the same records as the others.
Engine engineOf(const std::shared_ptr<OwnIndex> &index);

} // namespace kb::bench
