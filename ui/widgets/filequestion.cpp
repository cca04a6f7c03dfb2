// SPDX-License-Identifier: EUPL-1.2
#include "widgets/filequestion.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStandardPaths>

namespace kb {

namespace {

/// What one dialog can be asked: it never changes from one to the other.
struct FileManner
{
    QFileDialog::FileMode mode;
    QFileDialog::AcceptMode accept = QFileDialog::AcceptOpen;
    QFileDialog::Options options = {};
};

/// A folder that is there, and the name that is proposed in it.
struct ProposedPlace
{
    QString folder;
    QString name = {};
};

ProposedPlace proposedPlace(const QString &wanted)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString usual = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    const QFileInfo place(wanted);
    if (place.isRelative())
        return {usual, wanted};
    if (place.isDir())
        return {wanted};
    return {place.dir().exists() ? place.path() : usual, place.fileName()};
}

QWidget &outermost(QWidget &widget)
{
    QWidget *outer = &widget;
    while (outer->parentWidget())
        outer = outer->parentWidget();
    return *outer;
}

/// One for each kind of file, for as long as the window is there: when a dialog goes, Qt writes how it looked
/// in a file, and the window waits for that.
QFileDialog *keptDialog(const FileManner &manner, const QStringList &kinds, QWidget &window)
{
    const QString name = QStringLiteral("%1 %2 %3 %4")
                             .arg(manner.mode)
                             .arg(manner.accept)
                             .arg(manner.options.toInt())
                             .arg(kinds.join(u' '));
    if (auto *kept = window.findChild<QFileDialog *>(name, Qt::FindDirectChildrenOnly))
        return kept;
    auto *dialog = new QFileDialog(&window);
    dialog->setObjectName(name);
    dialog->setSupportedSchemes({QStringLiteral("file")});
    dialog->setOptions(manner.options);
    if (!kinds.isEmpty())
        dialog->setNameFilters(kinds);
    dialog->setFileMode(manner.mode);
    dialog->setAcceptMode(manner.accept);
    return dialog;
}

/// Without the answer of the time before. Qt can only replace a name, never leave it empty.
void askAnew(QFileDialog &dialog, const FileQuestion &question)
{
    const ProposedPlace place = proposedPlace(question.place);
    dialog.setWindowTitle(question.title);
    dialog.setDirectory(place.folder);
    if (auto *files = dialog.findChild<QListView *>(QStringLiteral("listView")))
        files->clearSelection();
    if (auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit")))
        name->clear();
    if (!place.name.isEmpty())
        dialog.selectFile(QDir(place.folder).filePath(place.name));
}

void moveAbove(QFileDialog &dialog, QWidget &window)
{
    if (dialog.parentWidget() != &window)
        dialog.setParent(&window, dialog.windowFlags());
}

/// The dialog with the answer; null when the user left it, or it went with the window that asked. It lies
/// above that window while it asks, and outlives it.
QFileDialog *answeredDialog(const FileQuestion &question, const FileManner &manner, QWidget *parent)
{
    QWidget &window = outermost(*parent);
    const QPointer<QFileDialog> dialog = keptDialog(manner, question.kinds, window);
    askAnew(*dialog, question);
    moveAbove(*dialog, *parent->window());
    const bool isAccepted = dialog->exec() == QDialog::Accepted;
    if (!dialog)
        return nullptr;
    dialog->parentWidget()->activateWindow(); // a hidden dialog does not give the keyboard back of itself
    moveAbove(*dialog, window);
    return isAccepted ? dialog.data() : nullptr;
}

} // namespace

QString askFile(const FileQuestion &question, QWidget *parent)
{
    const auto *dialog = answeredDialog(question, {.mode = QFileDialog::ExistingFile}, parent);
    return dialog ? dialog->selectedFiles().value(0) : QString();
}

QStringList askFiles(const FileQuestion &question, QWidget *parent)
{
    const auto *dialog = answeredDialog(question, {.mode = QFileDialog::ExistingFiles}, parent);
    return dialog ? dialog->selectedFiles() : QStringList();
}

QString askFolder(const FileQuestion &question, QWidget *parent)
{
    const auto *dialog = answeredDialog(
        question, {.mode = QFileDialog::Directory, .options = QFileDialog::ShowDirsOnly}, parent);
    return dialog ? dialog->selectedFiles().value(0) : QString();
}

NewFile askNewFile(const FileQuestion &question, QWidget *parent, TakenName taken)
{
    FileManner manner{.mode = QFileDialog::AnyFile, .accept = QFileDialog::AcceptSave};
    if (taken == TakenName::Accept)
        manner.options = QFileDialog::DontConfirmOverwrite;
    const auto *dialog = answeredDialog(question, manner, parent);
    return dialog ? NewFile{dialog->selectedFiles().value(0), dialog->selectedNameFilter()} : NewFile{};
}

} // namespace kb
