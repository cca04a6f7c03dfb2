// SPDX-License-Identifier: EUPL-1.2
#include "jobs/importjob.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "base/firsterror.h"
#include "exchange/filesignature.h"
#include "exchange/pdfcontents.h"
#include "jobs/arrival.h"
#include "jobs/attachedfiles.h"
#include "jobs/collectionstudies.h"
#include "jobs/pdfimport.h"
#include "jobs/referenceresolver.h"

#include <QFile>

namespace kb {

namespace {

constexpr qint64 LargestFile = 512ll << 20;

/// Writes the records of one plan.
class Importer
{
public:
    Importer(Bank &bank, Write &write, ReferenceResolver &references, const ImportChoices &choices)
        : m_bank(bank)
        , m_write(write)
        , m_references(references)
        , m_choices(choices)
    {
    }

    /// The uid of what was written; null when nothing was.
    Result<Uid> takeWithPdf(const PlannedRecord &planned, DoublesPolicy policy)
    {
        const auto uid = take(planned, policy);
        if (!uid || uid->isNull() || planned.pdf.isEmpty())
            return uid;
        const auto attached = attachFile(m_bank, m_write, *uid, planned.pdf);
        return attached ? uid : Result<Uid>(attached.error());
    }

private:
    Result<Uid> take(const PlannedRecord &planned, DoublesPolicy policy)
    {
        switch (planned.action) {
        case ImportAction::Same:
        case ImportAction::Skipped:
            return Uid();
        case ImportAction::Changed:
            return planned.pdf.isEmpty() ? change(planned) : planned.uid;
        case ImportAction::PossiblyDouble:
            return takeDouble(planned, policy);
        case ImportAction::New:
            break;
        }
        return make(planned.item);
    }

    Result<Uid> takeDouble(const PlannedRecord &planned, DoublesPolicy policy)
    {
        switch (policy) {
        case DoublesPolicy::TakeIn:
            return make(planned.item);
        case DoublesPolicy::FillIn:
            if (!planned.isOurs)
                return Uid();
            return planned.pdf.isEmpty() ? change(planned) : planned.uid;
        case DoublesPolicy::LeaveOut:
            break;
        }
        return Uid();
    }

    Result<Uid> make(const Item &item)
    {
        const References &named = item.references;
        if (m_bank.identity().isCoordinator) {
            if (const auto unit = m_references.unit(m_write, named.unitCode, named.unitName); !unit)
                return unit;
        }
        const Arrival arrival = arrivalOf(item, m_references, m_bank.identity());
        const auto uid = std::visit([&](auto record) { return insert(record); }, arrival.record);
        if (!uid)
            return uid;
        return linked(*uid, arrival.concepts, arrival.institutes);
    }

    template <typename R> Result<Uid> insert(R &record)
    {
        record.origin = Origin::Import;
        if (m_choices.shareLevel)
            record.shareLevel = *m_choices.shareLevel;
        if constexpr (std::is_same_v<R, KnowledgeQuestion>) {
            if (record.dossier.isNull())
                record.dossier = m_choices.dossier;
        }
        const auto uid = m_bank.records<R>().insert(m_write, record);
        if (std::is_same_v<R, KnowledgeQuestion> || m_choices.dossier.isNull() || !uid)
            return uid;
        const auto linked = m_bank.links().add(m_write, *uid, LinkType::Dossier, m_choices.dossier);
        return linked ? uid : Result<Uid>(linked.error());
    }

    /// What the file says replaces what is here, or of a double only fills it in; what it does not say stays.
    Result<Uid> change(const PlannedRecord &planned)
    {
        const Arrival arrival = arrivalOf(planned.item, m_references, m_bank.identity());
        const RecordType &type = *recordType(kindOf(planned.item));
        const auto here = storedRecord(m_bank.context().db, type, planned.uid);
        auto news = newsOf(m_bank, m_references, arrival, planned.uid);
        if (const Error *error = firstError(here, news))
            return *error;
        if (planned.action == ImportAction::PossiblyDouble)
            news = news->without(here->values);
        if (auto changed = m_write.change(type, planned.uid, news->values); !changed)
            return changed.error();
        return linked(planned.uid, news->concepts, news->institutes);
    }

    Result<Uid> linked(const Uid &record, const QList<Uid> &concepts, const QStringList &institutes)
    {
        for (const Uid &subject : concepts + m_choices.concepts) {
            if (auto added = m_bank.links().add(m_write, record, LinkType::Concept, subject); !added)
                return added.error();
        }
        for (const QString &name : institutes) {
            const auto institute = m_references.institute(m_write, name);
            if (!institute)
                return institute;
            if (auto added = m_bank.links().add(m_write, record, LinkType::PerformedBy, *institute); !added)
                return added.error();
        }
        return record;
    }

    Bank &m_bank;
    Write &m_write;
    ReferenceResolver &m_references;
    const ImportChoices &m_choices;
};

StepLabel labelOf(const ImportPlan &plan, const ImportChoices &choices)
{
    const auto isRead = [](const PlannedRecord &record) { return !record.skipped; };
    const auto first = std::ranges::find_if(plan.records, isRead);
    int count = plan.count(ImportAction::New) + plan.count(ImportAction::Changed);
    for (qsizetype record = 0; record < plan.records.size(); ++record)
        count += plan.records[record].action == ImportAction::PossiblyDouble &&
                 choices.policyFor(record) != DoublesPolicy::LeaveOut;
    return {QStringLiteral("import"), first == plan.records.end() ? Kind::Study : kindOf(first->item), count,
            plan.name()};
}

/// Of what was written the studies, in the knowledge bank that was chosen.
Result<> collect(Bank &bank, Write &write, const ImportPlan &plan, const QList<Uid> &written,
                 const Uid &collection)
{
    if (collection.isNull())
        return {};
    QList<qint64> studies;
    for (qsizetype nth = 0; nth < written.size(); ++nth) {
        if (written[nth].isNull() || kindOf(plan.records[nth].item) != Kind::Study)
            continue;
        const auto id = recordId(bank.context().db, written[nth]);
        if (!id)
            return id.error();
        studies.append(*id);
    }
    const auto added = addToCollection(bank, write, collection, studies);
    return added ? Result<>() : Result<>(added.error());
}

} // namespace

Result<Batch> readFile(const QString &path, QStringView formatId, const ReadOptions &options,
                       const std::stop_token &stop)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path};
    if (file.size() > LargestFile)
        return Error{Error::Code::TooLarge, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, file.errorString()};
    if (formatId == PdfFormat || (formatId.isEmpty() && looksLikePdf(file)))
        return readPdfFile(file, stop);
    const QByteArray bytes = file.readAll();
    if (const QLatin1StringView signature = signatureOf(bytes); !signature.isEmpty())
        return Error{Error::Code::Unreadable, QStringLiteral("%1 (%2)").arg(path, signature)};
    const Format *format = formatId.isEmpty() ? formatOf(path, bytes) : kb::format(formatId);
    if (!format || !format->read)
        return Error{Error::Code::Unreadable, path};
    return format->read(bytes, options);
}

Result<ImportOutcome> applyImport(Bank &bank, const ImportPlan &plan, const ImportChoices &choices,
                                  const Progress &progress, const std::stop_token &stop)
{
    auto references = ReferenceResolver::of(bank);
    if (!references)
        return references.error();
    return bank.write(labelOf(plan, choices), [&](Write &write) -> Result<ImportOutcome> {
        write.takeAsTheyAre();
        Importer importer(bank, write, *references, choices);
        ImportOutcome outcome;
        for (const PlannedRecord &planned : plan.records) {
            if (stop.stop_requested())
                return Error{Error::Code::Cancelled, plan.name()};
            if (outcome.records.size() % ReportEvery == 0)
                report(progress, outcome.records.size(), plan.records.size());
            const auto uid = importer.takeWithPdf(planned, choices.policyFor(outcome.records.size()));
            if (!uid)
                return uid.error();
            outcome.records.append(*uid);
        }
        if (auto collected = collect(bank, write, plan, outcome.records, choices.collection); !collected)
            return collected.error();
        outcome.unitsMade = references->unitsMade();
        outcome.institutesMade = references->institutesMade();
        return outcome;
    });
}

} // namespace kb
