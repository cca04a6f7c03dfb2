// SPDX-License-Identifier: EUPL-1.2
#include "editors/filespage.h"

#include "bank/filetexts.h"
#include "editors/recordform.h"
#include "jobs/attachedfiles.h"
#include "model/validation.h"
#include "models/filecolumns.h"
#include "widgets/filequestion.h"
#include "wording/attentiontext.h"
#include "workspace/workspace.h"

#include <QItemSelectionModel>
#include <QPushButton>
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

/// What somebody who searches must know of the text of a file; empty when it is found by all that it says.
QString readingText(FileReading reading)
{
    switch (reading) {
    case FileReading::Read:
        break;
    case FileReading::Cut:
        return FilesPageWording::tr("This file is very long: only the first part of its text is found.");
    case FileReading::NoText:
        return FilesPageWording::tr("There is no text in this file: only its name is found.");
    case FileReading::Locked:
        return FilesPageWording::tr("This file has a password: only its name is found.");
    case FileReading::Damaged:
        return FilesPageWording::tr("The text of this file cannot be read: only its name is found.");
    case FileReading::TooHeavy:
        return FilesPageWording::tr("Reading this file takes too long: only its name is found.");
    case FileReading::Unknown:
        return FilesPageWording::tr("The text of this kind of file is not read: only its name is found.");
    }
    return {};
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
    addRowButton(
        FilesPageWording::tr("&Open"), [this] { openCurrent(); }, Access::ReadOnly);
    addRowButton(
        FilesPageWording::tr("Save a cop&y…"), [this] { saveCurrent(); }, Access::ReadOnly);
    connect(&view(), &QTableView::doubleClicked, this, &FilesPage::openCurrent);
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesPage::summarise);
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
        problems.insert(FileName, FilesPageWording::tr("Say what it is called, or remove this line."));
    if (!isStored(file) && !webAddress(file.place.toString()))
        problems.insert(FilePlace, attentionText(Attention::WrongWebAddress));
    return problems;
}

void FilesPage::summarise()
{
    const Mark mark = unchecked() > 0 ? Mark{Shape::Ring, Meaning::Quiet} : Mark{};
    const QString files = FilesPageWording::tr("%n file(s) and link(s)", nullptr, count());
    const QString open = FilesPageWording::tr("%n not checked for accessibility", nullptr, unchecked());
    QStringList parts{files};
    if (unchecked() > 0)
        parts.append(open);
    if (const QString text = textOfCurrent(); !text.isEmpty())
        parts.append(text);
    say(mark, parts.join(QStringLiteral(" · ")));
}

/// About searching in the current file; empty while nobody read it.
QString FilesPage::textOfCurrent() const
{
    const auto file = current();
    if (!file || !isStored(*file))
        return {};
    const auto reading = FileTexts(m_workspace.bank().context()).outcomeOf(file->sha256);
    return reading && *reading ? readingText(**reading) : QString();
}

std::optional<Attachment> FilesPage::current() const
{
    const int row = currentRow();
    return row < 0 || row >= count() ? std::nullopt : std::optional(m_table.lines()[row]);
}

void FilesPage::chooseFiles()
{
    const QStringList paths = askFiles({.title = FilesPageWording::tr("Add files to the record")}, this);
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
    const QString path = askNewFile({.title = FilesPageWording::tr("Save a copy of the file"),
                                     .place = plainFileName(file->name)},
                                    this)
                             .path;
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
