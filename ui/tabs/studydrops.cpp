// SPDX-License-Identifier: EUPL-1.2
// PDFs that are dropped on a study (spec 07, 7.1, step 8): a part of ResearchTab.
#include "bank/storedrecord.h"
#include "editors/studyeditor.h"
#include "tabs/researchtab.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

namespace kb {

namespace {

bool areAllPdfs(const QStringList &paths)
{
    return std::ranges::all_of(paths, [](const QString &path) {
        return QFileInfo(path).suffix().compare(QLatin1StringView("pdf"), Qt::CaseInsensitive) == 0;
    });
}

Result<StudyLine> studyLineOf(Bank &bank, const Uid &study)
{
    const auto id = recordId(bank.context().db, study);
    const auto lines = id ? StudyList(bank).lines({*id}) : Result<QList<StudyLine>>(id.error());
    if (!lines)
        return lines.error();
    return lines->isEmpty() ? Result<StudyLine>(Error{Error::Code::NotFound, textOf(study)}) : lines->first();
}

} // namespace

/// What follows comes once the other program has let go.
void ResearchTab::dropEvent(QDropEvent *event)
{
    const QStringList paths = importablePaths(event->mimeData()->urls());
    if (!areAllPdfs(paths))
        return RecordsPage::dropEvent(event);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const Uid open = openRecord(); !open.isNull())
        return takePdfsFor(open, paths);
    QTimer::singleShot(
        0, this, [this, study = studyAt(event->position().toPoint()), paths] { takePdfs(study, paths); });
}

/// The study that lies there in the list.
std::optional<StudyLine> ResearchTab::studyAt(const QPoint &place)
{
    const RecordView &view = m_feed.list().view();
    const int row = view.isVisible() ? view.indexAt(view.viewport()->mapFrom(this, place)).row() : -1;
    const StudyLine *line = row < 0 ? nullptr : m_feed.model().recordAt(row);
    return line ? std::optional(*line) : std::nullopt;
}

/// What is open has no line in the list, where a filter may hide it.
void ResearchTab::takePdfsFor(const Uid &study, const QStringList &paths)
{
    workspace().reads().run(
        this, [study](JobContext &context) { return studyLineOf(context.bank, study); },
        [this, paths](const Result<StudyLine> &line) {
            if (line)
                takePdfs(*line, paths);
            else
                workspace().sayError(line.error());
        });
}

void ResearchTab::takePdfs(const std::optional<StudyLine> &study, const QStringList &paths)
{
    if (study && study->isOurs)
        askAboutPdfs(*study, paths);
    else
        importPaths(workspace(), paths, this);
}

void ResearchTab::askAboutPdfs(const StudyLine &study, const QStringList &paths)
{
    const auto count = int(paths.size());
    QMessageBox box(QMessageBox::Question, tr("PDF for %1").arg(study.refcode),
                    tr("%n PDF(s) for %1: an attachment, or a new study?", nullptr, count).arg(study.refcode),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    QPushButton *attach = box.addButton(tr("&Attachment of this study"), QMessageBox::AcceptRole);
    const QPushButton *import = box.addButton(tr("&New study"), QMessageBox::ActionRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(attach);
    box.exec();
    if (box.clickedButton() == attach)
        attachTo(study.uid, paths);
    else if (box.clickedButton() == import)
        importPaths(workspace(), paths, this);
}

/// In its editor, where the files can be seen and described.
void ResearchTab::attachTo(const Uid &study, const QStringList &paths)
{
    if (!showPlace(study))
        return;
    Q_EMIT placeChanged(study);
    static_cast<StudyEditor &>(editor()).attach(paths);
}

} // namespace kb
