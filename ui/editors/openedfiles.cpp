// SPDX-License-Identifier: EUPL-1.2
#include "editors/openedfiles.h"

#include "jobs/attachedfiles.h"
#include "model/validation.h"
#include "wording/attentiontext.h"
#include "workspace/workspace.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>

namespace kb {

OpenedFiles::OpenedFiles(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void OpenedFiles::open(const Attachment &file)
{
    if (!file.sha256.isEmpty())
        openCopyOf(file);
    else if (mayBeFollowed(file.place))
        m_workspace.follow(file.place);
    else
        m_workspace.say(
            {.sentence = attentionText(Attention::WrongWebAddress), .tone = Message::Tone::Failed});
}

void OpenedFiles::openCopyOf(const Attachment &file)
{
    if (!isDocument(file.name))
        return m_workspace.say(
            {.sentence = tr(
                 "This is not a document, so it is not opened from here. Save a copy of it if you trust it."),
             .tone = Message::Tone::Failed});
    const QString path = m_folder.filePath(plainFileName(file.name));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // of a copy that was opened before
    QFile::remove(path);
    m_workspace.runJob(
        tr("Opening %1").arg(file.name), this,
        [file, path](JobContext &context) { return saveAttachment(context.bank, file, path); },
        [this, path](const Result<> &saved) {
            if (!saved)
                return m_workspace.sayError(saved.error());
            QFile::setPermissions(path, QFile::ReadOwner);
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        });
}

} // namespace kb
