// SPDX-License-Identifier: EUPL-1.2
#include "editors/livepaper.h"

#include "base/firsterror.h"
#include "jobs/advicepaperjob.h"
#include "wording/language.h"

#include <QTimer>

namespace kb {

namespace {

constexpr int RestBeforeSetting = 300; ///< milliseconds after typing

Result<AdviceLook> lookOf(Bank &bank, const AdviceDraft &draft, Language language)
{
    const auto content = advicePaperContent(bank, draft, language);
    const auto points = advicePoints(bank, draft);
    if (const Error *error = firstError(content, points))
        return *error;
    const auto pages = std::make_shared<const print::PaperPages>(advicePaper(*content));
    return AdviceLook{pages, pages->measure(LivePaper::AllowedPages), *points};
}

} // namespace

LivePaper::LivePaper(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_runner(workspace.bank())
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestBeforeSetting);
    connect(m_rest, &QTimer::timeout, this, &LivePaper::look);
}

void LivePaper::ask(const AdviceDraft &draft)
{
    m_draft = draft;
    m_rest->start();
}

bool LivePaper::isBusy() const
{
    return m_rest->isActive() || m_runner.isBusy();
}

/// An answer to an older question is not shown any more; one that fails leaves the last look.
void LivePaper::look()
{
    const Language language = shownLanguage();
    const int asked = ++m_asked;
    m_runner.run(
        this,
        [draft = m_draft, language](JobContext &context) { return lookOf(context.bank, draft, language); },
        [this, asked](const Result<AdviceLook> &look) {
            if (asked == m_asked && look)
                Q_EMIT ready(*look);
        });
}

} // namespace kb
