// SPDX-License-Identifier: EUPL-1.2
#include "workspace/needskeeper.h"

#include "jobs/passedneeds.h"
#include "workspace/workspace.h"

#include <QTimer>

namespace kb {

NeedsKeeper::NeedsKeeper(Workspace &workspace, QObject *parent, std::chrono::milliseconds first)
    : QObject(parent)
    , m_workspace(workspace)
    , m_next(new QTimer(this))
{
    if (workspace.isReadOnly())
        return;
    m_next->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, &NeedsKeeper::erase);
    m_next->start(first);
}

/// What goes wrong waits for the next time.
void NeedsKeeper::erase()
{
    m_next->start(std::chrono::hours(1));
    if (m_workspace.jobs().isBusy())
        return m_next->start(std::chrono::seconds(5));
    m_workspace.reads().run(
        this, [](JobContext &context) { return erasePassedNeeds(context.bank); }, [](const Result<int> &) {});
}

} // namespace kb
