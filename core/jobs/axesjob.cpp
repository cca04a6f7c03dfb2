// SPDX-License-Identifier: EUPL-1.2
#include "jobs/axesjob.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

Result<AxesCourse> followAxes(Bank &bank, const Progress &progress, const std::stop_token &stop, qint64 most)
{
    const auto documents = bank.context().db.one(
        sqlFile("search/count_documents"), [](Row row) { return row.next<qint64>(); }, most + 1);
    if (!documents)
        return documents.error();
    if (*documents > most)
        return AxesCourse::Kept;
    LatentIndex &latent = bank.context().search.index().latent();
    const auto isDue = latent.isDue();
    if (!isDue)
        return isDue.error();
    if (!*isDue)
        return AxesCourse::Kept;
    const auto renewed = latent.renew(progress, stop);
    return renewed ? Result(AxesCourse::Renewed) : renewed.error();
}

} // namespace kb
