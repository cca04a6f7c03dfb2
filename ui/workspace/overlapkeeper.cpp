// SPDX-License-Identifier: EUPL-1.2
#include "workspace/overlapkeeper.h"

#include "workspace/workspace.h"

#include <QTimer>

namespace kb {

OverlapKeeper::OverlapKeeper(Workspace &workspace, QObject *parent, std::chrono::milliseconds rest)
    : QObject(parent)
    , m_workspace(workspace)
    , m_runner(workspace.bank())
    , m_rest(new QTimer(this))
{
    if (workspace.isReadOnly())
        return;
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, &OverlapKeeper::follow);
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &OverlapKeeper::notice);
    m_rest->start(); // what another program changed, or another day
}

void OverlapKeeper::notice(const Changes &changes)
{
    m_workspace.overlaps()->changed();
    m_runner.stopAll(); // what it compares is not what the bank holds any more
    if (!changes.isOnly(Kind::Verdict))
        m_rest->start();
}

/// What goes wrong waits for the next change; the list says when its pairs were computed.
void OverlapKeeper::follow()
{
    if (m_workspace.jobs().isBusy() || m_runner.isBusy())
        return m_rest->start();
    m_runner.run(
        this,
        [overlaps = m_workspace.overlaps()](JobContext &context) {
            return overlaps->follow(context.bank, context.progress, context.stop);
        },
        [](const Result<FollowedChanges> &) {});
}

} // namespace kb
