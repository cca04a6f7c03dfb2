// SPDX-License-Identifier: EUPL-1.2
#include "workspace/indexkeeper.h"

#include "jobs/axesjob.h"
#include "jobs/indexjob.h"
#include "workspace/workspace.h"

#include <QTimer>

namespace kb {

IndexKeeper::IndexKeeper(Workspace &workspace, QObject *parent, std::chrono::milliseconds rest)
    : QObject(parent)
    , m_workspace(workspace)
    , m_learner(workspace.bank())
    , m_rest(new QTimer(this))
{
    if (workspace.isReadOnly())
        return;
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, &IndexKeeper::tidy);
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, m_rest, qOverload<>(&QTimer::start));
    m_rest->start(); // what waited when the bank was closed
    if (const auto current = isIndexCurrent(workspace.bank()); current && !*current)
        renew();
}

void IndexKeeper::renew()
{
    m_workspace.runJob(
        tr("Preparing the search index for this version"), this,
        [](JobContext &context) { return renewIndex(context.bank, context.progress, context.stop); },
        [this](const Result<> &renewed) {
            if (!renewed && renewed.error().code != Error::Code::Cancelled)
                m_workspace.sayError(renewed.error());
        });
}

/// Small steps on the thread of the lists: whoever saves meanwhile waits for one of them at most. What goes
/// wrong waits for the next time; searching finds everything all the same.
void IndexKeeper::tidy()
{
    if (m_workspace.jobs().isBusy())
        return m_rest->start();
    m_workspace.reads().run(
        this, [](JobContext &context) { return tidyIndex(context.bank, context.stop); },
        [this](const Result<> &) { learn(); });
}

/// Goes on while the user works, and begins anew when it was too late: then somebody placed records
/// meanwhile.
void IndexKeeper::learn()
{
    if (m_learner.isBusy())
        return;
    m_learner.run(
        this, [](JobContext &context) { return followAxes(context.bank, context.progress, context.stop); },
        [](const Result<AxesCourse> &) {});
}

} // namespace kb
