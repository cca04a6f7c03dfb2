// SPDX-License-Identifier: EUPL-1.2
#include "tabs/runnote.h"

#include "jobs/commonconcept.h"
#include "jobs/equaltexts.h"
#include "jobs/overlapstore.h"
#include "report/commonconceptwords.h"
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
                lookUpWhatAllShare();
        });
}

void RunNote::lookUpWhatAllShare()
{
    m_workspace.reads().run(
        this, [](JobContext &context) { return mostEqualTexts(context.bank); },
        [this](const Result<EqualTexts> &most) {
            m_equal = most ? *most : EqualTexts();
            say();
        });
    m_workspace.reads().run(
        this, [](JobContext &context) { return mostCommonConcept(context.bank); },
        [this](const Result<CommonConcept> &common) {
            m_common = common ? *common : CommonConcept();
            say();
        });
}

void RunNote::say()
{
    if (!m_run.isValid())
        return setText({});
    QStringList lines;
    if (m_equal.isWorthSaying())
        lines.append(equalTextWords(m_equal));
    if (m_common.isWorthSaying())
        lines.append(commonConceptWords(m_common));
    lines.append(tr("Computed: %1").arg(datedMomentText(m_run)));
    setText(lines.join(u'\n'));
}

} // namespace kb
