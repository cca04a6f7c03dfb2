// SPDX-License-Identifier: EUPL-1.2
#include "tabs/runnote.h"

#include "jobs/overlapstore.h"
#include "wording/datetext.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

QString startOf(const QString &text)
{
    constexpr qsizetype most = 60;
    return text.size() > most ? text.left(most).trimmed() + u'…' : text;
}

} // namespace

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
        lines.prepend(tr("%n question(s) have the same text: “%1”. Merge them, then one is left to judge.",
                         nullptr, m_equal.questions)
                          .arg(startOf(m_equal.text)));
    setText(lines.join(u'\n'));
}

} // namespace kb
