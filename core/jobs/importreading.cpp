// SPDX-License-Identifier: EUPL-1.2
#include "jobs/importreading.h"

#include "exchange/filesignature.h"
#include "jobs/importjob.h"
#include "jobs/keptmappings.h"

#include <QFile>

namespace kb {

namespace {

constexpr qint64 LookedAt = 256 * 1024; ///< bytes
constexpr QStringView Tables(u"csv");

bool isExplained(const FileToRead &file)
{
    return file.options.as != Kind::None;
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
    const auto kept = allKeptMappings(bank);
    if (!kept)
        return kept.error();
    return std::optional(ForeignTable{path, start, *look, *kept});
}

/// What must be asked before anything is read at length.
Result<std::optional<ForeignTable>> firstForeign(Bank &bank, const QList<FileToRead> &files)
{
    for (const FileToRead &file : files) {
        if (isExplained(file))
            continue;
        auto table = foreignTable(bank, file.path);
        if (!table || *table)
            return table;
    }
    return std::optional<ForeignTable>();
}

/// One file among others that cannot be read is no reason to refuse those.
Batch unreadable(const Error &error)
{
    const auto reason =
        error.code == Error::Code::TooLarge ? Skipped::Reason::TooHeavy : Skipped::Reason::Unreadable;
    Batch batch;
    batch.skipped.append({reason, {}, 0});
    return batch;
}

Result<QList<FileBatch>> readAll(const JobContext &context, const QList<FileToRead> &files)
{
    QList<FileBatch> batches;
    for (const FileToRead &file : files) {
        report(context.progress, batches.size(), files.size() > 1 ? files.size() : 0);
        const auto batch =
            readFile(file.path, isExplained(file) ? Tables : QStringView(), file.options, context.stop);
        if (context.stop.stop_requested())
            return Error{Error::Code::Cancelled, file.path};
        if (!batch && files.size() == 1)
            return batch.error();
        batches.append({file.path, batch ? *batch : unreadable(batch.error())});
    }
    return batches;
}

Result<> keepMappings(Bank &bank, const QList<FileToRead> &files)
{
    for (const FileToRead &file : files) {
        const FieldMapping &mapping = file.options.mapping;
        if (mapping.name.isEmpty() || mapping.isEmpty())
            continue;
        if (const auto kept = keepMapping(bank, mapping); !kept)
            return kept;
    }
    return {};
}

} // namespace

Result<Reading> readForImport(JobContext &context, const QList<FileToRead> &files)
{
    const auto table = firstForeign(context.bank, files);
    if (!table)
        return table.error();
    if (*table)
        return Reading(**table);
    const auto batches = readAll(context, files);
    if (!batches)
        return batches.error();
    if (const auto kept = keepMappings(context.bank, files); !kept)
        return kept.error();
    const auto plan = planImport(context.bank, *batches, context.progress, context.stop);
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
