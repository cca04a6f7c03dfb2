// SPDX-License-Identifier: EUPL-1.2
#include "jobs/reopenedpairs.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "jobs/keptpairs.h"
#include "jobs/reopening.h"
#include "model/verdict.h"
#include "store/sqlfile.h"

#include <QHash>

namespace kb {

namespace {

using VerdictsByPair = QHash<std::pair<Uid, Uid>, Verdict>;

Result<VerdictsByPair> latestVerdicts(Bank &bank, const QList<qint64> &pairs)
{
    const auto ids = bank.context().db.all(
        sqlFile("overlap/latest_verdicts"), [](Row row) { return row.next<qint64>(); },
        QStringView(QString::fromLatin1(jsonOf(pairs))), bank.identity().unit);
    const auto verdicts = ids ? bank.records<Verdict>().rows(*ids) : Result<QList<Verdict>>(ids.error());
    if (!verdicts)
        return verdicts.error();
    VerdictsByPair latest;
    for (const Verdict &verdict : *verdicts)
        latest.insert({verdict.a, verdict.b}, verdict);
    return latest;
}

} // namespace

Result<QSet<qint64>> reopenedAmong(Bank &bank, const QList<qint64> &setAside)
{
    Database &db = bank.context().db;
    const auto pairs = keptPairs(db, setAside);
    const auto latest = latestVerdicts(bank, setAside);
    if (!pairs || !latest)
        return pairs ? latest.error() : pairs.error();
    QSet<qint64> reopened;
    for (const ShownOverlap &shown : *pairs) {
        const auto isNew = isReopened(db, latest->value({shown.pair.a, shown.pair.b}), shown.pair);
        if (!isNew)
            return isNew.error();
        if (*isNew)
            reopened.insert(shown.id);
    }
    return reopened;
}

} // namespace kb
