// SPDX-License-Identifier: EUPL-1.2
#include "frame/mayreplace.h"

#include "widgets/filequestion.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace kb {

namespace {

struct MayReplaceWording
{
    Q_DECLARE_TR_FUNCTIONS(MayReplace)
};

} // namespace

bool mayReplace(const QString &path, const QString &title, QWidget *parent)
{
    if (!QFileInfo::exists(path))
        return true;
    QMessageBox box(QMessageBox::Question, title,
                    MayReplaceWording::tr("%1 is already there. Replace it?").arg(QFileInfo(path).fileName()),
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const auto *replace = box.addButton(MayReplaceWording::tr("&Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(MayReplaceWording::tr("&Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == replace;
}

QString askFileToWrite(const QString &title, const QString &filter, const QString &suffix, QWidget *parent)
{
    const QString path = askNewFile({.title = title, .kinds = {filter}}, parent).path;
    if (path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive))
        return path;
    return mayReplace(path + suffix, title, parent) ? path + suffix : QString();
}

void tellTaken(const QString &path, const QString &title, QWidget *parent)
{
    QMessageBox box(QMessageBox::Information, title,
                    MayReplaceWording::tr("%1 is already there, and stays as it is. Choose another name.")
                        .arg(QFileInfo(path).fileName()),
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.addButton(MayReplaceWording::tr("Choose &another name"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace kb
