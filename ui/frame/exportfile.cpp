// SPDX-License-Identifier: EUPL-1.2
#include "frame/exportfile.h"

#include "frame/mayreplace.h"
#include "jobs/exportjob.h"
#include "widgets/filequestion.h"
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

QString filterOf(const Format &format)
{
    QStringList patterns;
    for (const QLatin1StringView suffix : format.suffixes)
        patterns.append(QStringLiteral("*.") + suffix);
    return QStringLiteral("%1 (%2)").arg(nameOf(format), patterns.join(u' '));
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

/// Where to write, and in which format.
struct Target
{
    QString path;
    const Format *format = nullptr;
};

/// What the name ends in says more than the list of formats below it, which is easily passed over.
Target targetOf(const QString &path, const QList<const Format *> &writers, const Format &chosen)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto writesIt = [&](const Format *format) {
        return std::ranges::find(format->suffixes, suffix) != format->suffixes.end();
    };
    if (const auto named = std::ranges::find_if(writers, writesIt); named != writers.end())
        return {path, writesIt(&chosen) ? &chosen : *named};
    return {path + u'.' + QString(chosen.suffixes.front()), &chosen};
}

/// The path is empty when the user leaves it.
Target askTarget(Kind kind, int count, QWidget *parent)
{
    const QList<const Format *> writers = writersOf(kind);
    QStringList filters;
    for (const Format *format : writers)
        filters.append(filterOf(*format));
    const auto [path, chosen] = askNewFile(
        {.title = ExportFileWording::tr("Export %n record(s)", nullptr, count), .kinds = filters}, parent);
    if (path.isEmpty())
        return {};
    const Target target =
        targetOf(path, writers, *writers.at(std::max<qsizetype>(0, filters.indexOf(chosen))));
    return target.path == path || mayReplace(target.path, ExportFileWording::tr("Export"), parent) ? target
                                                                                                   : Target{};
}

} // namespace

void exportToFile(Workspace &workspace, Kind kind, const QList<qint64> &ids, QWidget *parent)
{
    const auto count = int(ids.size());
    if (ids.isEmpty())
        return workspace.say(
            {.sentence = ExportFileWording::tr("Nothing is selected. First select what to export.")});
    const Target target = askTarget(kind, count, parent);
    if (target.path.isEmpty())
        return;
    workspace.runJob(
        ExportFileWording::tr("Writing %1").arg(QFileInfo(target.path).fileName()), parent,
        [target, kind, ids](JobContext &context) {
            return exportTo(context.bank, target.path, *target.format, kind, ids, context.progress,
                            context.stop);
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
