// SPDX-License-Identifier: EUPL-1.2
#include "frame/filetarget.h"

#include "frame/mayreplace.h"
#include "widgets/filequestion.h"

#include <QFileInfo>

namespace kb {

namespace {

QString kindFilter(const FileKind &kind)
{
    QStringList patterns;
    for (const QString &suffix : kind.suffixes)
        patterns.append(QStringLiteral("*.") + suffix);
    return QStringLiteral("%1 (%2)").arg(kind.name, patterns.join(u' '));
}

FileTarget targetNamed(const QString &path, const QList<FileKind> &kinds, qsizetype chosen)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (kinds.at(chosen).suffixes.contains(suffix))
        return {path, chosen};
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        if (kinds.at(kind).suffixes.contains(suffix))
            return {path, kind};
    }
    return {path + u'.' + kinds.at(chosen).suffixes.first(), chosen};
}

} // namespace

FileTarget askTarget(const QString &title, const QString &proposed, const QList<FileKind> &kinds,
                     QWidget *parent)
{
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(kindFilter(kind));
    const auto [path, chosen] = askNewFile({.title = title, .place = proposed, .kinds = filters}, parent);
    if (path.isEmpty())
        return {};
    const FileTarget target = targetNamed(path, kinds, std::max<qsizetype>(0, filters.indexOf(chosen)));
    const bool isAsTyped = target.path == path; // then the dialog asked
    return isAsTyped || mayReplace(target.path, title, parent) ? target : FileTarget{};
}

} // namespace kb
