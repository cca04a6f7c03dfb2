// SPDX-License-Identifier: EUPL-1.2
#include "workspace/copykeeper.h"

#include "wording/errortext.h"
#include "workspace/copysettings.h"
#include "workspace/workspace.h"

#include <QTimer>

namespace kb {

namespace {

/// The last step that a copy of the bank holds. A bank that was restored or copied is another life, and has
/// no copy yet.
QString copiedStepKey(Bank &bank)
{
    return QStringLiteral("copies/of-") + textOf(bank.context().log.own().uid);
}

} // namespace

CopyKeeper::CopyKeeper(Workspace &workspace, QObject *parent, std::chrono::milliseconds work)
    : QObject(parent)
    , m_workspace(workspace)
    , m_quiet(workspace.bank())
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(work);
    connect(m_rest, &QTimer::timeout, this, &CopyKeeper::makeQuietly);
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, [this] {
        if (!m_rest->isActive())
            m_rest->start();
    });
    if (!isDue())
        return;
    m_rest->start(); // what was done last time, when no copy could be made
    if (copySettings(workspace.settings()).isAtOpening)
        QMetaObject::invokeMethod(this, &CopyKeeper::makeQuietly, Qt::QueuedConnection);
}

qint64 CopyKeeper::lastStep() const
{
    const auto steps = m_workspace.bank().history().steps(1);
    return steps && !steps->isEmpty() ? steps->first().id : 0;
}

bool CopyKeeper::isDue() const
{
    if (m_workspace.isReadOnly() || !copySettings(m_workspace.settings()).isAutomatic)
        return false;
    const qint64 copied = m_workspace.settings().value(copiedStepKey(m_workspace.bank())).toLongLong();
    return lastStep() > std::max(copied, m_without);
}

bool CopyKeeper::isDueOnLeaving() const
{
    return isDue() && copySettings(m_workspace.settings()).isAtClosing;
}

std::function<Result<KeptCopy>(JobContext &)> CopyKeeper::work() const
{
    const CopySettings settings = copySettings(m_workspace.settings());
    return [settings](JobContext &context) {
        return makeCopy(context.bank, copyFolder(context.bank.path(), settings.place), settings.rule,
                        context.stop);
    };
}

void CopyKeeper::makeQuietly()
{
    if (!isDue() || m_isLeaving)
        return;
    m_quiet.run(this, work(), [this, step = lastStep()](const Result<KeptCopy> &made) {
        note(step, made);
        if (!made)
            m_workspace.say(
                {.sentence =
                     tr("No copy of this knowledge bank could be made. %1").arg(errorText(made.error())),
                 .tone = Message::Tone::Failed});
    });
}

void CopyKeeper::makeBeforeLeaving(const Then &then)
{
    if (std::exchange(m_isLeaving, true))
        return;
    m_workspace.runJob(tr("Making a copy of this knowledge bank"), this, work(),
                       [this, then, step = lastStep()](const Result<KeptCopy> &made) {
                           m_isLeaving = false;
                           note(step, made);
                           then(made ? Result<>() : Result<>(made.error()));
                       });
}

void CopyKeeper::note(qint64 step, const Result<KeptCopy> &made)
{
    if (made)
        m_workspace.settings().setValue(copiedStepKey(m_workspace.bank()), step);
    Q_EMIT finished();
}

} // namespace kb
