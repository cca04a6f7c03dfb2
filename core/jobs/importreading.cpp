// SPDX-License-Identifier: EUPL-1.2
#include "jobs/importreading.h"

#include "exchange/filesignature.h"
#include "jobs/importjob.h"
#include "jobs/keptmappings.h"

#include <QFile>
#include <QFileInfo>

namespace kb {

namespace {

constexpr qint64 LookedAt = 256 * 1024; ///< bytes
constexpr QStringView Tables(u"csv");

Result<QList<FieldMapping>> allKept(Bank &bank)
{
    const auto names = keptMappings(bank);
    if (!names)
        return names.error();
    QList<FieldMapping> all;
    for (const QString &name : *names) {
        if (const auto kept = keptMapping(bank, name)) // one that cannot be read does not hide the others
            all.append(*kept);
    }
    return all;
}

/// The start of a file that is a table, as far as can be seen.
QByteArray startOfTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray start = file.read(LookedAt);
    const Format *format = formatOf(path, start);
    return signatureOf(start).isEmpty() && format && Tables == format->id ? start : QByteArray();
}

Result<std::optional<ForeignTable>> foreignTable(Bank &bank, const QString &path)
{
    const QByteArray start = startOfTable(path);
    const auto look = lookAtTable(start);
    if (!look || look->holdsTitle)
        return std::optional<ForeignTable>(); // reading it tells what is wrong, if anything
    const auto kept = allKept(bank);
    if (!kept)
        return kept.error();
    return std::optional(ForeignTable{path, start, *look, *kept});
}

} // namespace

Result<Reading> readForImport(JobContext &context, const QString &path, const ReadOptions &options)
{
    const bool isExplained = options.as != Kind::None;
    if (!isExplained) {
        const auto table = foreignTable(context.bank, path);
        if (!table)
            return table.error();
        if (*table)
            return Reading(**table);
    }
    const auto batch = readFile(path, isExplained ? Tables : QStringView(), options);
    if (!batch)
        return batch.error();
    if (!options.mapping.name.isEmpty() && !options.mapping.isEmpty()) {
        if (const auto kept = keepMapping(context.bank, options.mapping); !kept)
            return kept.error();
    }
    const auto plan =
        planImport(context.bank, QFileInfo(path).fileName(), *batch, context.progress, context.stop);
    return plan ? Result<Reading>(*plan) : Result<Reading>(plan.error());
}

std::optional<TableLook> lookThrough(const QByteArray &start, const FieldMapping &mapping)
{
    for (const Kind kind : {Kind::Study, Kind::KnowledgeQuestion}) {
        const auto look = lookAtTable(start, {.as = kind, .mapping = mapping});
        if (look && look->holdsTitle)
            return *look;
    }
    return {};
}

} // namespace kb
