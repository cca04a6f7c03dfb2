// SPDX-License-Identifier: EUPL-1.2
#include "frame/copydialogs.h"

#include "frame/makebank.h"
#include "frame/mayreplace.h"
#include "jobs/backupjob.h"
#include "widgets/filequestion.h"
#include "wording/errortext.h"
#include "workspace/copysettings.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace kb {

namespace {

struct CopyDialogsWording
{
    Q_DECLARE_TR_FUNCTIONS(CopyDialogs)
};

QString filter()
{
    return CopyDialogsWording::tr("Copies of knowledge banks (*.kopie)");
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.endsWith(suffix) ? path : path + suffix;
}

/// A name that is free: a bank that is restored takes no other's place. Empty when the user leaves it.
QString askForFreePlace(const QString &proposed, QWidget *parent)
{
    const QString title = CopyDialogsWording::tr("Where the restored knowledge bank goes");
    QString path = proposed;
    while (true) {
        path = askNewFile({.title = title,
                           .place = path,
                           .kinds = {CopyDialogsWording::tr("Knowledge banks (*.kennisbank)")}},
                          parent, TakenName::Accept)
                   .path;
        if (path.isEmpty())
            return path;
        path = withSuffix(path, QStringLiteral(".kennisbank"));
        if (!QFile::exists(path))
            return path;
        tellTaken(path, title, parent);
    }
}

} // namespace

QString copyFolderOf(Workspace &workspace)
{
    return copyFolder(workspace.bank().path(), copySettings(workspace.settings()).place);
}

void chooseAndCopy(Workspace &workspace, QWidget *parent)
{
    const QString name = QStringLiteral("%1 %2.kopie")
                             .arg(QFileInfo(workspace.bank().path()).completeBaseName(),
                                  workspace.bank().now().toLocalTime().date().toString(Qt::ISODate));
    const QString chosen =
        askNewFile({.title = CopyDialogsWording::tr("Make a copy"), .place = name, .kinds = {filter()}},
                   parent)
            .path;
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, QStringLiteral(".kopie"));
    if (path != chosen && !mayReplace(path, CopyDialogsWording::tr("Make a copy"), parent))
        return;
    workspace.runJob(
        CopyDialogsWording::tr("Making a copy of this knowledge bank"), parent,
        [path](JobContext &context) { return replaceBackup(context.bank, path, context.stop); },
        [&workspace, path](const Result<> &made) {
            if (!made)
                return workspace.sayError(made.error());
            workspace.say(
                {.sentence =
                     CopyDialogsWording::tr("The copy is made: %1").arg(QDir::toNativeSeparators(path))});
        });
}

std::optional<WantedBank> askForCopy(Workspace *workspace, QWidget *parent)
{
    const QString folder = workspace ? copyFolderOf(*workspace) : QString();
    const QString from = askFile({.title = CopyDialogsWording::tr("Choose the copy"),
                                  .place = QDir(folder).exists() && workspace ? folder : QString(),
                                  .kinds = {filter()}},
                                 parent);
    if (from.isEmpty())
        return std::nullopt;
    const QString name = CopyDialogsWording::tr("%1 (restored)").arg(QFileInfo(from).completeBaseName());
    const QString to = askForFreePlace(freeBankPath(name), parent);
    if (to.isEmpty())
        return std::nullopt;
    return WantedBank{from, to};
}

namespace {

/// Nothing has to be saved again: only the copy is lacking.
QString whyNoCopy(const Error &error)
{
    return error.code == Error::Code::DiskFull
               ? CopyDialogsWording::tr("The disk is full. Make room and make the copy again.")
               : errorText(error);
}

} // namespace

bool wantsToLeaveWithoutCopy(const Error &error, QWidget *parent)
{
    QMessageBox box(
        QMessageBox::Warning, CopyDialogsWording::tr("No copy"),
        CopyDialogsWording::tr("No copy of this knowledge bank could be made. Your work itself is saved."),
        QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(whyNoCopy(error));
    QPushButton *go = box.addButton(CopyDialogsWording::tr("&Close without a copy"), QMessageBox::AcceptRole);
    QPushButton *stay = box.addButton(CopyDialogsWording::tr("&Back to my work"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == go;
}

} // namespace kb
