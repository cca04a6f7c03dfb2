// SPDX-License-Identifier: EUPL-1.2
#include "jobs/importplan.h"

#include "bank/bank.h"
#include "jobs/knownrecords.h"

namespace kb {

namespace {

constexpr int ReportEvery = 100;
constexpr FieldId FirstOwnField = 30; // below are what the bank itself keeps of a record

/// The values that a file gives; what it does not say changes nothing.
Values givenValues(const AnyRecord &record)
{
    Values given = std::visit([](const auto &given) { return valuesOf(given); }, record);
    const FieldInfo *keywords = recordTypeOf<Study>.field(QLatin1StringView("keywords"));
    const FieldInfo *externalId = recordTypeOf<Study>.field(QLatin1StringView("external_id"));
    const FieldInfo *extra = recordTypeOf<Study>.field(QLatin1StringView("extra"));
    given.removeIf([&](const auto &entry) {
        const FieldId id = entry.key();
        return id < FirstOwnField && id != keywords->id && id != externalId->id && id != extra->id;
    });
    return given;
}

bool saysNothingNew(const Values &given, const Values &stored)
{
    for (auto value = given.begin(); value != given.end(); ++value) {
        if (stored.value(value.key()) != *value)
            return false;
    }
    return true;
}

Result<PlannedRecord> plan(Bank &bank, KnownRecords &known, const Incoming &incoming)
{
    PlannedRecord planned{.line = incoming.line, .item = incoming, .remarks = incoming.remarks};
    const Likeness likeness = known.find(incoming.record);
    planned.uid = likeness.uid;
    planned.resembles = likeness.title;
    switch (likeness.same) {
    case SameStudy::No:
        known.add(incoming.record);
        return planned;
    case SameStudy::Probable:
        planned.action = ImportAction::PossiblyDouble;
        return planned;
    case SameStudy::Certain:
        break;
    }
    if (planned.uid.isNull()) { // the same as a record earlier in this file
        planned.action = ImportAction::PossiblyDouble;
        return planned;
    }
    const auto stored = storedRecord(bank.context().db, *recordType(kindOf(incoming)), planned.uid);
    if (!stored)
        return stored.error();
    planned.action = saysNothingNew(givenValues(incoming.record), stored->values) ? ImportAction::Same
                                                                                  : ImportAction::Changed;
    return planned;
}

void addSkipped(QList<PlannedRecord> &records, const QList<Skipped> &skipped)
{
    for (const Skipped &each : skipped)
        records.append({.action = ImportAction::Skipped, .line = each.line, .skipped = each});
    std::ranges::stable_sort(records, {}, &PlannedRecord::line);
}

} // namespace

int ImportPlan::count(ImportAction action) const
{
    return int(std::ranges::count(records, action, &PlannedRecord::action));
}

bool ImportPlan::hasFindings() const
{
    const auto isFinding = [](const PlannedRecord &record) {
        return record.action == ImportAction::Skipped || !record.remarks.isEmpty();
    };
    return !remarks.isEmpty() || std::ranges::any_of(records, isFinding);
}

Result<ImportPlan> planImport(Bank &bank, const QString &file, const Batch &batch, const Progress &progress,
                              const std::stop_token &stop)
{
    auto known = KnownRecords::of(bank);
    if (!known)
        return known.error();
    ImportPlan plan{
        .file = file, .format = batch.format, .encoding = batch.encoding, .remarks = batch.remarks};
    plan.records.reserve(batch.items.size() + batch.skipped.size());
    for (const Incoming &incoming : batch.items) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, file};
        if (plan.records.size() % ReportEvery == 0)
            report(progress, plan.records.size(), batch.items.size());
        auto planned = kb::plan(bank, *known, incoming);
        if (!planned)
            return planned.error();
        plan.records.append(*std::move(planned));
    }
    addSkipped(plan.records, batch.skipped);
    return plan;
}

} // namespace kb
