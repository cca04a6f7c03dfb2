// SPDX-License-Identifier: EUPL-1.2
#include "jobs/removejob.h"

#include "bank/bank.h"
#include "bank/owners.h"

namespace kb {

namespace {

/// What may go, with the name for the step when it is only one.
struct Selection
{
    QList<Uid> ours;
    QString name;
    int foreign = 0;
};

Result<Selection> selectionOf(Bank &bank, const RecordType &type, const QList<qint64> &ids)
{
    const auto rows = storedRows(bank.context().db, type, ids);
    if (!rows)
        return rows.error();
    Owners owners(bank);
    Selection selection;
    for (const StoredRecord &row : *rows) {
        RecordHead head;
        head.facts = row.facts;
        head.refcode = Codec<QString>::from(row.values.value(headFields<RecordHead>[0].id));
        head.ownerUnit = Codec<Uid>::from(row.values.value(headFields<RecordHead>[1].id));
        if (owners.of(head).isOurs) {
            selection.ours.append(row.uid);
            selection.name = head.refcode;
        } else {
            ++selection.foreign;
        }
    }
    return selection;
}

} // namespace

Result<RemovedRecords> removeRecords(Bank &bank, Kind kind, const QList<qint64> &ids,
                                     const Progress &progress, const std::stop_token &stop)
{
    const RecordType &type = *recordType(kind);
    const auto selection = selectionOf(bank, type, ids);
    if (!selection)
        return selection.error();
    const auto count = int(selection->ours.size());
    RemovedRecords outcome{.foreign = selection->foreign};
    if (count == 0)
        return outcome;

    const StepLabel label{.act = QStringLiteral("remove"),
                          .kind = kind,
                          .count = count,
                          .subject = count == 1 ? selection->name : QString()};
    auto written = bank.write(label, [&](Write &write) -> Result<> {
        for (int done = 0; done < count; ++done) {
            if (stop.stop_requested())
                return Error{Error::Code::Cancelled, {}};
            const auto removed = write.remove(type, selection->ours[done]);
            if (!removed && removed.error().code != Error::Code::InUse)
                return removed;
            ++(removed ? outcome.removed : outcome.inUse);
            report(progress, done + 1, count);
        }
        return {};
    });
    return written ? Result<RemovedRecords>(outcome) : Result<RemovedRecords>(written.error());
}

} // namespace kb
