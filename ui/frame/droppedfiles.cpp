// SPDX-License-Identifier: EUPL-1.2
#include "frame/droppedfiles.h"

#include "frame/bankview.h"
#include "frame/importfiles.h"
#include "frame/stage.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>

namespace kb {

namespace {

/// The file of a bank, when that is all there is.
QString bankAmong(const QMimeData &files)
{
    const QList<QUrl> urls = files.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(QLatin1StringView(".kennisbank"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

DroppedFiles::DroppedFiles(Stage &stage)
    : QObject(&stage)
    , m_stage(stage)
{
    stage.setAcceptDrops(true);
    stage.installEventFilter(this);
}

/// A copy, whatever the other program proposes: a file that is moved here would be gone there.
bool DroppedFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!canTake(*drop->mimeData()))
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        take(*drop->mimeData());
    return true;
}

bool DroppedFiles::canTake(const QMimeData &files) const
{
    const bool canImport = m_stage.bank() && !m_stage.bank()->workspace().isReadOnly();
    return !bankAmong(files).isEmpty() || (canImport && !importablePaths(files.urls()).isEmpty());
}

/// Once the other program has let go: there may be something to ask.
void DroppedFiles::take(const QMimeData &files)
{
    QTimer::singleShot(0, &m_stage,
                       [&stage = m_stage, bank = bankAmong(files), paths = importablePaths(files.urls())] {
                           if (!bank.isEmpty())
                               stage.openFile(bank);
                           else if (stage.bank())
                               importPaths(stage.bank()->workspace(), paths, stage.bank());
                       });
}

} // namespace kb
