// SPDX-License-Identifier: EUPL-1.2
#include "frame/exportfile.h"

#include "jobs/exportjob.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace kb {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

QString filterOf(const Format &format)
{
    QStringList patterns;
    for (const QLatin1StringView suffix : format.suffixes)
        patterns.append(QStringLiteral("*.") + suffix);
    return QStringLiteral("%1 (%2)").arg(QString(format.id).toUpper(), patterns.join(u' '));
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
    const QList<const Format *> writers = writersOf(kind);
    if (ids.isEmpty() || writers.isEmpty())
        return;
    QStringList filters;
    for (const Format *format : writers)
        filters.append(filterOf(*format));

    QString chosen;
    QString path =
        QFileDialog::getSaveFileName(parent, Wording::tr("Export %n record(s)", nullptr, int(ids.size())),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                     filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    const Format *format = writers.at(std::max<qsizetype>(0, filters.indexOf(chosen)));
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + QString(format->suffixes.front());

    workspace.runJob(
        Wording::tr("Writing %1").arg(QFileInfo(path).fileName()), parent,
        [path, format, kind, ids](JobContext &context) {
            return exportTo(context.bank, path, *format, kind, ids);
        },
        [&workspace, path, count = int(ids.size())](const Result<> &written) {
            if (!written)
                return workspace.sayError(written.error());
            workspace.say({.sentence = Wording::tr("%n record(s) written to %1.", nullptr, count).arg(path)});
        });
}

} // namespace kb
