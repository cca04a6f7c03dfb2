// SPDX-License-Identifier: EUPL-1.2
#include "workspace/filetextkeeper.h"

#include "jobs/filetextjob.h"
#include "jobs/pdfreader.h"
#include "workspace/workspace.h"

#include <QTimer>

namespace kb {

FileTextKeeper::FileTextKeeper(Workspace &workspace, QObject *parent, std::chrono::milliseconds rest)
    : QObject(parent)
    , m_workspace(workspace)
    , m_runner(workspace.bank())
    , m_rest(new QTimer(this))
{
    if (workspace.isReadOnly())
        return;
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, &FileTextKeeper::read);
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &FileTextKeeper::notice);
    m_rest->start();
}

void FileTextKeeper::notice(const Changes &changes)
{
    if (changes.touches(Kind::Attachment))
        m_rest->start();
}

/// What goes wrong waits for the next time; a file that was not read yet is missed by a search alone.
void FileTextKeeper::read()
{
    if (m_workspace.jobs().isBusy() || m_runner.isBusy())
        return m_rest->start();
    m_runner.run(
        this,
        [](JobContext &context) {
            return readFileTexts(context.bank, PdfReader::installed(), context.progress, context.stop);
        },
        [](const Result<int> &) {});
}

} // namespace kb
