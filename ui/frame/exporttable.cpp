// SPDX-License-Identifier: EUPL-1.2
#include "frame/exporttable.h"

#include "frame/filetarget.h"
#include "jobs/exportjob.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kb {

namespace {

struct ExportTableWording
{
    Q_DECLARE_TR_FUNCTIONS(ExportTable)
};

constexpr std::array tableFormats{TableFormat::Ods, TableFormat::Csv};

/// In the order of the formats.
QList<FileKind> tableKinds()
{
    return {{ExportTableWording::tr("Spreadsheet"), {QStringLiteral("ods")}},
            {QStringLiteral("CSV"), {QStringLiteral("csv")}}};
}

struct WrittenTable
{
    int rows = 0;
    QString sharing;
};

Result<WrittenTable> writtenTable(JobContext &context, const QString &path, TableFormat format,
                                  const Result<Spreadsheet> &table)
{
    if (!table)
        return table.error();
    if (context.stop.stop_requested())
        return Error{Error::Code::Cancelled, path};
    const auto saved = saveTable(path, format, *table);
    return saved ? Result<WrittenTable>({int(table->rows.size()), table->sharing}) : saved.error();
}

/// CSV has no place for who may see it, so it is said here.
QString sentenceAbout(const WrittenTable &written, const QString &path)
{
    const QString rows = ExportTableWording::tr("%n row(s) written to %1.", nullptr, written.rows).arg(path);
    return written.sharing.isEmpty()
               ? rows
               : rows + u' ' + ExportTableWording::tr("Sharing: %1.").arg(written.sharing);
}

} // namespace

void exportTable(Workspace &workspace, const QString &name, QWidget *parent,
                 const std::function<Result<Spreadsheet>(JobContext &context)> &make)
{
    const FileTarget target =
        askTarget(ExportTableWording::tr("Export the list"), name, tableKinds(), parent);
    if (target.path.isEmpty())
        return;
    const QString path = target.path;
    workspace.runJob(
        ExportTableWording::tr("Writing %1").arg(QFileInfo(path).fileName()), parent,
        [path, format = tableFormats.at(size_t(target.kind)), make](JobContext &context) {
            return writtenTable(context, path, format, make(context));
        },
        [&workspace, path](const Result<WrittenTable> &written) {
            if (!written)
                return workspace.sayError(written.error());
            workspace.say({.sentence = sentenceAbout(*written, path)});
        });
}

} // namespace kb
