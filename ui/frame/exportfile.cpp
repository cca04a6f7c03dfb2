// SPDX-License-Identifier: EUPL-1.2
#include "frame/exportfile.h"

#include "frame/filetarget.h"
#include "jobs/exportjob.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kb {

namespace {

struct ExportFileWording
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

/// As its makers spell it.
QString nameOf(const Format &format)
{
    if (format.id == QLatin1StringView("bibtex"))
        return QStringLiteral("BibTeX");
    if (format.id == QLatin1StringView("csljson"))
        return QStringLiteral("CSL-JSON");
    return QString(format.id).toUpper();
}

FileKind fileKindOf(const Format &format)
{
    QStringList suffixes;
    for (const QLatin1StringView suffix : format.suffixes)
        suffixes.append(QString(suffix));
    return {nameOf(format), suffixes};
}

QList<const Format *> writersOf(Kind kind)
{
    QList<const Format *> writers;
    for (const Format &format : formats()) {
        const bool carries = std::ranges::find(format.kinds, kind) != format.kinds.end();
        if (format.write && carries)
            writers.append(&format);
    }
    return writers;
}

} // namespace

void exportToFile(Workspace &workspace, Kind kind, const QList<qint64> &ids, QWidget *parent)
{
    const auto count = int(ids.size());
    if (ids.isEmpty())
        return workspace.say(
            {.sentence = ExportFileWording::tr("Nothing is selected. First select what to export.")});
    const QList<const Format *> writers = writersOf(kind);
    QList<FileKind> kinds;
    for (const Format *writer : writers)
        kinds.append(fileKindOf(*writer));
    const FileTarget target =
        askTarget(ExportFileWording::tr("Export %n record(s)", nullptr, count), {}, kinds, parent);
    if (target.path.isEmpty())
        return;
    workspace.runJob(
        ExportFileWording::tr("Writing %1").arg(QFileInfo(target.path).fileName()), parent,
        [path = target.path, format = writers.at(target.kind), kind, ids](JobContext &context) {
            return exportTo(context.bank, path, *format, kind, ids, context.progress, context.stop);
        },
        [&workspace, target, count](const Result<> &written) {
            if (!written)
                return workspace.sayError(written.error());
            workspace.say(
                {.sentence =
                     ExportFileWording::tr("%n record(s) written to %1.", nullptr, count).arg(target.path)});
        });
}

} // namespace kb
