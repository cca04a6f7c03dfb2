// SPDX-License-Identifier: EUPL-1.2
#include "editors/filespage.h"

#include "editors/recordform.h"
#include "jobs/attachedfiles.h"
#include "model/validation.h"
#include "models/filecolumns.h"
#include "wording/attentiontext.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

namespace kb {

namespace {

// The fields of model/attachment.h.
constexpr FieldId FileName = 11;
constexpr FieldId FilePlace = 15;

struct FilesPageWording
{
    Q_DECLARE_TR_FUNCTIONS(FilesPage)
};

ChildWords fileWords()
{
    return {.list = FilesPageWording::tr("Files"),
            .add = FilesPageWording::tr("Add a lin&k"),
            .nobody = FilesPageWording::tr("No files yet. Add the report, or a link to it.")};
}

bool isStored(const Attachment &file)
{
    return !file.sha256.isEmpty();
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

FilesPage::FilesPage(Workspace &workspace)
    : ChildRows(
          fileColumns(), [](QList<Attachment> &) {}, fileWords())
    , m_workspace(workspace)
    , m_opened(workspace)
{
    form().addLine({.field = FileName});
    form().addLine({.field = 16});
    form().addLine({.field = 17});
    form().addLine({.field = 18});
    form().addLine({.field = FilePlace, .help = FilesPageWording::tr("Only for a link: its web address")});
    keepOrder();
    addButton(FilesPageWording::tr("Add &files…"), [this] { chooseFiles(); });
    build(m_table);
    addButton(
        FilesPageWording::tr("&Open"), [this] { openCurrent(); }, Access::ReadOnly);
    addButton(
        FilesPageWording::tr("Save a cop&y…"), [this] { saveCurrent(); }, Access::ReadOnly);
    connect(&view(), &QTableView::doubleClicked, this, &FilesPage::openCurrent);
}

int FilesPage::unchecked() const
{
    return int(std::ranges::count(m_table.lines(), Accessible::Onbekend, &Attachment::accessible));
}

QMap<FieldId, QString> FilesPage::problemsAt(int row) const
{
    const Attachment &file = m_table.lines()[row];
    QMap<FieldId, QString> problems;
    if (file.name.isEmpty())
        problems.insert(FileName, FilesPageWording::tr("Say what it is called, or take this line away."));
    if (!isStored(file) && !webAddress(file.place.toString()))
        problems.insert(FilePlace, attentionText(Attention::WrongWebAddress));
    return problems;
}

void FilesPage::summarise()
{
    const Mark mark = unchecked() > 0 ? Mark{Shape::Ring, Meaning::Quiet} : Mark{};
    const QString files = FilesPageWording::tr("%n file(s) and link(s)", nullptr, count());
    const QString open = FilesPageWording::tr("%n not checked for accessibility", nullptr, unchecked());
    say(mark, unchecked() > 0 ? QStringLiteral("%1 · %2").arg(files, open) : files);
}

std::optional<Attachment> FilesPage::current() const
{
    const int row = currentRow();
    return row < 0 ? std::nullopt : std::optional(m_table.lines()[row]);
}

void FilesPage::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, FilesPageWording::tr("Add files to the record"), documentsFolder());
    if (!paths.isEmpty())
        Q_EMIT attachAsked(paths);
}

void FilesPage::openCurrent()
{
    if (const auto file = current())
        m_opened.open(*file);
}

void FilesPage::saveCurrent()
{
    const auto file = current();
    if (!file || !isStored(*file))
        return;
    const QString proposal = QDir(documentsFolder()).filePath(plainFileName(file->name));
    const QString path =
        QFileDialog::getSaveFileName(this, FilesPageWording::tr("Save a copy of the file"), proposal);
    if (path.isEmpty())
        return;
    m_workspace.runJob(
        FilesPageWording::tr("Writing %1").arg(file->name), this,
        [file = *file, path](JobContext &context) { return saveAttachment(context.bank, file, path); },
        [this, path](const Result<> &saved) {
            if (!saved)
                return m_workspace.sayError(saved.error());
            m_workspace.say({.sentence = FilesPageWording::tr("Saved as %1.").arg(path)});
        });
}

} // namespace kb
