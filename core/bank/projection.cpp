// SPDX-License-Identifier: EUPL-1.2
#include "bank/projection.h"

#include "bank/context.h"
#include "log/fold.h"
#include "log/provenance.h"

namespace kb {

StoredRecord shownRecord(qint64 id, const QList<Operation> &operations)
{
    const RecordState state = fold(operations);
    const Provenance provenance = provenanceOf(operations);

    StoredRecord record;
    record.uid = operations.first().record;
    record.values = state.values();
    record.facts = {.id = id,
                    .revision = provenance.revision,
                    .createdAt = instantOf(provenance.created.when),
                    .createdBy = provenance.created.who,
                    .changedAt = instantOf(provenance.changed.when),
                    .changedBy = provenance.changed.who,
                    .deleted = !state.alive,
                    .conflict = state.hasConflict() || state.editedAfterDeletion};
    return record;
}

Result<> project(Database &db, qint64 id, const QList<Operation> &operations)
{
    const RecordType *type = operations.isEmpty() ? nullptr : recordType(operations.first().kind);
    if (!type)
        return {};
    return upsert(db, *type, shownRecord(id, operations));
}

Result<> eachShownRecord(BankContext &context, const VisitRow &visit, const Progress &progress,
                         const std::stop_token &stop)
{
    qint64 done = 0;
    return context.log.eachRecord([&](qint64 id, const QList<Operation> &operations) -> Result<> {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (++done % ReportEvery == 0)
            report(progress, done, 0);
        const RecordType *type = recordType(operations.first().kind);
        return type ? visit(*type, shownRecord(id, operations)) : Result<>();
    });
}

} // namespace kb
