// SPDX-License-Identifier: EUPL-1.2
#include "jobs/importjob.h"

#include "bank/bank.h"
#include "jobs/referenceresolver.h"

#include <QFile>
#include <QFileInfo>

namespace kb {

namespace {

constexpr qint64 LargestFile = 512ll << 20;
constexpr int ReportEvery = 200;

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
    Result<Uid> take(const PlannedRecord &planned)
    {
        switch (planned.action) {
        case ImportAction::Same:
        case ImportAction::Skipped:
            return Uid();
        case ImportAction::PossiblyDouble:
            if (m_choices.doubles == DoublesPolicy::LeaveOut)
                return Uid();
            return std::visit([&](auto record) { return make(record, planned.item.references); },
                              planned.item.record);
        case ImportAction::New:
            return std::visit([&](auto record) { return make(record, planned.item.references); },
                              planned.item.record);
        case ImportAction::Changed:
            break;
        }
        return std::visit([&](auto record) { return change(record, planned); }, planned.item.record);
    }

private:
    template <typename R> Result<Uid> make(R record, const References &references)
    {
        record.origin = Origin::Import;
        if (m_choices.shareLevel)
            record.shareLevel = *m_choices.shareLevel;
        if (auto owned = setOwner(record, references); !owned)
            return owned.error();
        setDossier(record, references);
        QList<Uid> concepts = m_choices.concepts;
        takeConcepts(record.keywords, references.concepts, concepts);
        const auto uid = m_bank.records<R>().insert(m_write, record);
        if (!uid)
            return uid;
        if (auto linked = link(*uid, LinkType::Concept, concepts); !linked)
            return linked.error();
        if (auto linked = linkInstitutes(*uid, references); !linked)
            return linked.error();
        return uid;
    }

    /// What the file says replaces what is here; what it does not say stays.
    template <typename R> Result<Uid> change(const R &record, const PlannedRecord &planned)
    {
        Values given = valuesOf(record);
        for (FieldId kept = 10; kept <= 14; ++kept) // code, owner, sharing, quality and origin are ours
            given.remove(kept);
        if (auto changed = m_write.change(recordTypeOf<R>, planned.uid, given); !changed)
            return changed.error();
        return planned.uid;
    }

    template <typename R> Result<> setOwner(R &record, const References &references)
    {
        if (references.unitCode.isEmpty())
            return {};
        if (!m_bank.identity().isCoordinator) {
            record.extra.insert(QStringLiteral("unit"), {references.unitCode, references.unitName});
            return {};
        }
        const auto unit = m_references.unit(m_write, references.unitCode, references.unitName);
        if (!unit)
            return unit.error();
        record.ownerUnit = *unit;
        return {};
    }

    void setDossier(KnowledgeQuestion &question, const References &references)
    {
        if (references.dossier.isEmpty())
            return;
        question.dossier = m_references.dossier(references.dossier);
        if (question.dossier.isNull())
            question.extra.insert(QStringLiteral("dossier"), {references.dossier});
    }

    void setDossier(Study &study, const References &references)
    {
        if (!references.dossier.isEmpty())
            study.extra.insert(QStringLiteral("dossier"), {references.dossier});
        for (const FileReference &file : references.files)
            study.extra[QStringLiteral("file")].append(file.place);
    }

    /// Words that are concepts of the list become links; the others stay keywords.
    void takeConcepts(QStringList &keywords, const QStringList &named, QList<Uid> &concepts)
    {
        QStringList left;
        for (const QString &word : keywords + named) {
            const Uid subject = m_references.subject(word);
            if (subject.isNull())
                left.append(word);
            else if (!concepts.contains(subject))
                concepts.append(subject);
        }
        keywords = left;
    }

    Result<> link(const Uid &from, LinkType type, const QList<Uid> &targets)
    {
        for (const Uid &target : targets) {
            if (auto added = m_bank.links().add(m_write, from, type, target); !added)
                return added;
        }
        return {};
    }

    Result<> linkInstitutes(const Uid &record, const References &references)
    {
        for (const QString &name : references.institutes) {
            const auto institute = m_references.institute(m_write, name);
            if (!institute)
                return institute.error();
            if (auto added = m_bank.links().add(m_write, record, LinkType::PerformedBy, *institute); !added)
                return added;
        }
        return {};
    }

    Bank &m_bank;
    Write &m_write;
    ReferenceResolver &m_references;
    const ImportChoices &m_choices;
};

StepLabel labelOf(const ImportPlan &plan)
{
    const Kind kind = plan.records.isEmpty() || plan.records.first().skipped
                          ? Kind::Study
                          : kindOf(plan.records.first().item);
    const int count = plan.count(ImportAction::New) + plan.count(ImportAction::Changed);
    return {QStringLiteral("import"), kind, count, QFileInfo(plan.file).fileName()};
}

} // namespace

Result<Batch> readFile(const QString &path, QStringView formatId, const ReadOptions &options)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path};
    if (file.size() > LargestFile)
        return Error{Error::Code::TooLarge, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, file.errorString()};
    const QByteArray bytes = file.readAll();
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
    return bank.write(labelOf(plan), [&](Write &write) -> Result<ImportOutcome> {
        Importer importer(bank, write, *references, choices);
        ImportOutcome outcome;
        for (const PlannedRecord &planned : plan.records) {
            if (stop.stop_requested())
                return Error{Error::Code::Cancelled, plan.file};
            if (outcome.records.size() % ReportEvery == 0)
                report(progress, outcome.records.size(), plan.records.size());
            const auto uid = importer.take(planned);
            if (!uid)
                return uid.error();
            outcome.records.append(*uid);
        }
        outcome.unitsMade = references->unitsMade();
        outcome.institutesMade = references->institutesMade();
        return outcome;
    });
}

} // namespace kb
