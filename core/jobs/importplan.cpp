// SPDX-License-Identifier: EUPL-1.2
#include "jobs/importplan.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "jobs/arrival.h"
#include "jobs/referenceresolver.h"

namespace kb {

namespace {

constexpr int ReportEvery = 100;

/// Decides about the records of one file, one after the other.
class Planner
{
public:
    Planner(Bank &bank, const ReferenceResolver &references, KnownRecords &known)
        : m_bank(bank)
        , m_references(references)
        , m_known(known)
        , m_owners(bank)
    {
    }

    Result<PlannedRecord> plan(const Incoming &incoming)
    {
        PlannedRecord planned{.line = incoming.line, .item = incoming, .remarks = incoming.remarks};
        const Arrival arrival = arrivalOf(incoming, m_references, m_bank.identity());
        const Likeness likeness = m_known.find(arrival.record);
        planned.uid = likeness.uid;
        planned.resembles = likeness.title;
        planned.knownBy = likeness.by;
        if (likeness.same == SameStudy::No) {
            m_known.add(arrival.record);
            return planned;
        }
        planned.action = ImportAction::PossiblyDouble;
        if (likeness.uid.isNull()) // like a record earlier in this file
            return planned;
        if (auto compared = compare(planned, arrival, likeness); !compared)
            return compared.error();
        return planned;
    }

private:
    /// With the record that is here.
    Result<> compare(PlannedRecord &planned, const Arrival &arrival, const Likeness &likeness)
    {
        const RecordType &type = *recordType(kindOf(planned.item));
        const auto news = newsOf(m_bank, m_references, arrival, likeness.uid);
        if (!news)
            return news.error();
        planned.changes = news->fields(type);
        if (news->isEmpty())
            planned.action = ImportAction::Same;
        else if (likeness.same == SameStudy::Certain && !m_changed.contains(likeness.uid))
            return planChange(planned, type);
        return {};
    }

    Result<> planChange(PlannedRecord &planned, const RecordType &type)
    {
        const auto here = storedRecord(m_bank.context().db, type, planned.uid);
        if (!here)
            return here.error();
        const Owner owner = m_owners.of(headOf(*here));
        planned.action = owner.isOurs ? ImportAction::Changed : ImportAction::Skipped;
        if (owner.isOurs)
            m_changed.insert(planned.uid);
        else
            planned.skipped = Skipped{Skipped::Reason::NotOurs, owner.code, planned.line};
        return {};
    }

    static RecordHead headOf(const StoredRecord &stored)
    {
        RecordHead head;
        head.facts = stored.facts;
        head.ownerUnit = Codec<Uid>::from(stored.values.value(headFields<RecordHead>[1].id));
        return head;
    }

    Bank &m_bank;
    const ReferenceResolver &m_references;
    KnownRecords &m_known;
    Owners m_owners;
    QSet<Uid> m_changed; ///< a record is changed once by one file
};

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
    const auto references = ReferenceResolver::of(bank);
    if (!references)
        return references.error();
    Planner planner(bank, *references, *known);
    ImportPlan plan{
        .file = file, .format = batch.format, .encoding = batch.encoding, .remarks = batch.remarks};
    plan.records.reserve(batch.items.size() + batch.skipped.size());
    for (const Incoming &incoming : batch.items) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, file};
        if (plan.records.size() % ReportEvery == 0)
            report(progress, plan.records.size(), batch.items.size());
        auto planned = planner.plan(incoming);
        if (!planned)
            return planned.error();
        plan.records.append(*std::move(planned));
    }
    addSkipped(plan.records, batch.skipped);
    return plan;
}

} // namespace kb
