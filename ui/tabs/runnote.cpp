// SPDX-License-Identifier: EUPL-1.2
#include "tabs/runnote.h"

#include "jobs/overlapstore.h"
#include "report/equaltextwords.h"
#include "wording/datetext.h"
#include "workspace/workspace.h"

namespace kb {

RunNote::RunNote(Workspace &workspace, QWidget *parent)
    : TextLabel({}, parent)
    , m_workspace(workspace)
{
    setType(Type::Caption);
    setMeaning(Meaning::Quiet);
}

void RunNote::read()
{
    m_workspace.reads().run(
        this, [](JobContext &context) { return OverlapStore(context.bank).lastRun(); },
        [this](const Result<OverlapRun> &run) {
            const QDateTime before = std::exchange(m_run, run ? run->computedAt : QDateTime());
            say();
            if (m_run.isValid() && m_run != before)
                lookUpEqualTexts();
        });
}

void RunNote::lookUpEqualTexts()
{
    m_workspace.reads().run(
        this, [](JobContext &context) { return mostEqualTexts(context.bank); },
        [this](const Result<EqualTexts> &most) {
            m_equal = most ? *most : EqualTexts();
            say();
        });
}

void RunNote::say()
{
    if (!m_run.isValid())
        return setText({});
    QStringList lines{tr("Computed: %1").arg(datedMomentText(m_run))};
    if (m_equal.isWorthSaying())
        lines.prepend(equalTextWords(m_equal));
    setText(lines.join(u'\n'));
}

} // namespace kb
