// SPDX-License-Identifier: EUPL-1.2
#include "jobs/importplan.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "exchange/pdfcontents.h"
#include "jobs/arrival.h"
#include "jobs/attachedfiles.h"
#include "jobs/referenceresolver.h"

#include <QFileInfo>

namespace kb {

namespace {

constexpr FieldId TitleField = 31; // of model/study.h

/// Whether its title is the other but for case, accents and punctuation.
bool hasSameWords(const Item &item, const QString &title)
{
    const auto *study = std::get_if<Study>(&item.record);
    return study && normalTitle(study->title) == normalTitle(title);
}

QStringList keywordsOf(const AnyRecord &record)
{
    return std::visit([](const auto &typed) { return typed.keywords; }, record);
}

/// Parts the words of a record in those that are concepts here and those that are not.
void sortWords(PlannedRecord &planned, const Arrival &arrival)
{
    planned.otherWords = keywordsOf(arrival.record);
    planned.concepts = keywordsOf(planned.item.record) + planned.item.references.concepts;
    planned.concepts.removeIf([&](const QString &word) { return planned.otherWords.contains(word); });
    planned.concepts.removeDuplicates();
}

/// Decides about the records of some files, one after the other.
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

    Result<PlannedRecord> plan(const Incoming &incoming, const QString &pdf)
    {
        PlannedRecord planned{
            .line = incoming.line, .item = incoming, .remarks = incoming.remarks, .pdf = pdf};
        const Arrival arrival = arrivalOf(incoming, m_references, m_bank.identity());
        sortWords(planned, arrival);
        if (!arrival.otherOwner.isEmpty())
            planned.remarks.append({Remark::Code::OtherOwner, arrival.otherOwner, incoming.line});
        const Likeness likeness = m_known.meet(arrival.record);
        planned.uid = likeness.uid;
        planned.resembles = likeness.title;
        planned.knownBy = likeness.by;
        if (likeness.same == SameStudy::No)
            return planned;
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
        if (!planned.pdf.isEmpty() && likeness.same == SameStudy::Certain)
            return planFile(planned, type);
        auto news = newsOf(m_bank, m_references, arrival, likeness.uid);
        if (!news)
            return news.error();
        if (likeness.same == SameStudy::Probable && hasSameWords(planned.item, likeness.title))
            news->values.remove(TitleField);
        planned.changes = news->fields(type);
        if (news->isEmpty()) {
            planned.action = ImportAction::Same;
            return {};
        }
        const auto here = storedRecord(m_bank.context().db, type, planned.uid);
        if (!here)
            return here.error();
        if (likeness.same == SameStudy::Certain && !m_changed.contains(likeness.uid))
            return planChange(planned, *here);
        planned.changes = news->without(here->values).fields(type);
        planned.isOurs = m_owners.of(headOf(*here)).isOurs;
        return {};
    }

    /// What a PDF says of itself is no better than what is here; the file is.
    Result<> planFile(PlannedRecord &planned, const RecordType &type)
    {
        const auto isHere = isAttached(m_bank, planned.uid, planned.pdf);
        if (!isHere)
            return isHere.error();
        planned.action = ImportAction::Same;
        if (*isHere)
            return {};
        planned.changes = {QStringLiteral("files")};
        const auto here = storedRecord(m_bank.context().db, type, planned.uid);
        return here ? planChange(planned, *here) : here.error();
    }

    Result<> planChange(PlannedRecord &planned, const StoredRecord &here)
    {
        const Owner owner = m_owners.of(headOf(here));
        planned.isOurs = owner.isOurs;
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
    QSet<Uid> m_changed; ///< a record is changed once by one import
};

void addSkipped(QList<PlannedRecord> &records, const QList<Skipped> &skipped)
{
    if (skipped.isEmpty())
        return;
    for (const Skipped &each : skipped)
        records.append({.action = ImportAction::Skipped, .line = each.line, .skipped = each});
    std::ranges::stable_sort(records, {}, &PlannedRecord::line);
}

/// How far planning is, over all files.
class Tally
{
public:
    Tally(const QList<FileBatch> &files, const Progress &progress)
        : m_progress(progress)
    {
        for (const FileBatch &file : files)
            m_total += file.batch.items.size();
    }

    void count()
    {
        if (m_done++ % ReportEvery == 0)
            report(m_progress, m_done - 1, m_total);
    }

private:
    const Progress &m_progress;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

Result<QList<PlannedRecord>> planFile(Planner &planner, const FileBatch &file, Tally &tally,
                                      const std::stop_token &stop)
{
    const QString pdf = file.batch.format == PdfFormat ? file.path : QString();
    QList<PlannedRecord> records;
    records.reserve(file.batch.items.size() + file.batch.skipped.size());
    for (const Incoming &incoming : file.batch.items) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, file.path};
        tally.count();
        auto planned = planner.plan(incoming, pdf);
        if (!planned)
            return planned.error();
        records.append(*std::move(planned));
    }
    addSkipped(records, file.batch.skipped);
    for (PlannedRecord &record : records) {
        record.file = file.path;
        record.pdf = pdf;
    }
    return records;
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

QString ImportPlan::name() const
{
    const QString first = QFileInfo(files.value(0)).fileName();
    return files.size() > 1 ? QStringLiteral("%1 + %2").arg(first).arg(files.size() - 1) : first;
}

Result<ImportPlan> planImport(Bank &bank, const QList<FileBatch> &files, const Progress &progress,
                              const std::stop_token &stop)
{
    auto known = KnownRecords::of(bank);
    if (!known)
        return known.error();
    const auto references = ReferenceResolver::of(bank);
    if (!references)
        return references.error();
    Planner planner(bank, *references, *known);
    Tally tally(files, progress);
    ImportPlan plan;
    for (const FileBatch &file : files) {
        auto records = planFile(planner, file, tally, stop);
        if (!records)
            return records.error();
        plan.files.append(file.path);
        plan.records += *std::move(records);
        for (const Remark &remark : file.batch.remarks) {
            if (!plan.remarks.contains(remark))
                plan.remarks.append(remark);
        }
    }
    return plan;
}

Result<ImportPlan> planImport(Bank &bank, const QString &file, const Batch &batch, const Progress &progress,
                              const std::stop_token &stop)
{
    return planImport(bank, {{file, batch}}, progress, stop);
}

} // namespace kb
