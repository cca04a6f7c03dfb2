// SPDX-License-Identifier: EUPL-1.2
#include "jobs/exportjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/savefile.h"
#include "exchange/ods.h"

namespace kb {

namespace {

/// Names of the records that one points at.
class Namer
{
public:
    explicit Namer(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QStringList> titles(const Uid &record, LinkType type)
    {
        return linkedTitles(m_bank.context().db, record, type);
    }

    Result<Headline> headline(const Uid &record)
    {
        if (const auto known = m_headlines.constFind(record); known != m_headlines.cend())
            return *known;
        const auto lines = headlines(m_bank.context().db, {record});
        if (!lines)
            return lines.error();
        m_headlines.insert(record, lines->value(record));
        return lines->value(record);
    }

    /// What every record points at: its owner, its concepts.
    Result<References> common(const RecordHead &record)
    {
        References references;
        const auto owner = headline(record.ownerUnit);
        const auto concepts = titles(record.uid, LinkType::Concept);
        if (!owner || !concepts)
            return owner ? concepts.error() : owner.error();
        references.unitCode = owner->unitCode.isEmpty() ? unitCode(record.ownerUnit) : owner->unitCode;
        references.unitName = owner->title;
        references.concepts = *concepts;
        return references;
    }

private:
    QString unitCode(const Uid &unit)
    {
        const auto known = m_bank.records<Unit>().get(unit);
        return known ? known->code : QString();
    }

    Bank &m_bank;
    QHash<Uid, Headline> m_headlines; ///< of owners and dossiers, which many records share
};

Result<References> referencesOf(Namer &namer, const Study &study)
{
    auto references = namer.common(study);
    if (!references)
        return references;
    const auto institutes = namer.titles(study.uid, LinkType::PerformedBy);
    if (!institutes)
        return institutes.error();
    references->institutes = *institutes;
    return references;
}

Result<References> referencesOf(Namer &namer, const KnowledgeQuestion &question)
{
    auto references = namer.common(question);
    if (!references || question.dossier.isNull())
        return references;
    const auto dossier = namer.headline(question.dossier);
    if (!dossier)
        return dossier.error();
    references->dossier = dossier->title;
    return references;
}

template <typename R>
Result<QList<Item>> itemsOf(Bank &bank, const QList<qint64> &ids, const Progress &progress,
                            const std::stop_token &stop)
{
    const auto rows = bank.records<R>().rows(ids);
    if (!rows)
        return rows.error();
    Namer namer(bank);
    QList<Item> items;
    for (const R &record : *rows) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (items.size() % ReportEvery == 0)
            report(progress, items.size(), rows->size());
        const auto references = referencesOf(namer, record);
        if (!references)
            return references.error();
        items.append(Item{record, *references});
    }
    return items;
}

} // namespace

Result<QList<Item>> exportItems(Bank &bank, Kind kind, const QList<qint64> &ids, const Progress &progress,
                                const std::stop_token &stop)
{
    switch (kind) {
    case Kind::Study:
        return itemsOf<Study>(bank, ids, progress, stop);
    case Kind::KnowledgeQuestion:
        return itemsOf<KnowledgeQuestion>(bank, ids, progress, stop);
    default:
        return Error{Error::Code::InvalidInput, QStringLiteral("kind")};
    }
}

Result<> exportTo(Bank &bank, const QString &path, const Format &format, Kind kind, const QList<qint64> &ids,
                  const Progress &progress, const std::stop_token &stop)
{
    if (!format.write || std::ranges::find(format.kinds, kind) == format.kinds.end())
        return Error{Error::Code::InvalidInput, QString(format.id)};
    const auto items = exportItems(bank, kind, ids, progress, stop);
    if (!items)
        return items.error();
    const auto bytes = format.write(*items);
    if (!bytes)
        return bytes.error();
    return stop.stop_requested() ? Error{Error::Code::Cancelled, path} : saveFile(path, *bytes);
}

Result<> saveTable(const QString &path, TableFormat format, const Spreadsheet &table)
{
    return saveFile(path, format == TableFormat::Csv ? csvOf(table) : odsOf(table));
}

} // namespace kb
