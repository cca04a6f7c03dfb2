// SPDX-License-Identifier: EUPL-1.2
#include "editors/similarpanel.h"

#include "report/labels.h"
#include "widgets/paperview.h"
#include "wording/errortext.h"
#include "wording/recordlink.h"

#include <QTimer>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int RestAfterTyping = 60; ///< milliseconds
constexpr int ShortestText = 8;     ///< characters that say anything
constexpr int MostShown = 5;

PaperSection sectionOf(const SimilarRecord &record)
{
    PaperSection section;
    section.heading = QStringLiteral("%1 · %2").arg(record.line.code, kindLabel(record.line.kind));
    section.paragraphs.append({{record.line.title, Emphasis::None, recordLink(record.line.uid)}});
    if (!record.words.isEmpty())
        section.paragraphs.append({{SimilarPanel::tr("same words: %1")
                                        .arg(record.words.mid(0, MostShown).join(QStringLiteral(", "))),
                                    Emphasis::Quiet}});
    return section;
}

} // namespace

SimilarPanel::SimilarPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runner(workspace.bank())
    , m_paper(new PaperView(this))
    , m_rest(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_paper);
    m_paper->setAccessibleName(tr("Does this exist already?"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestAfterTyping);
    connect(m_rest, &QTimer::timeout, this, &SimilarPanel::look);
    connect(m_paper, &PaperView::linkFollowed, this, [this](const QUrl &link) { m_workspace.follow(link); });
    show(QList<SimilarRecord>());
}

void SimilarPanel::ask(const QString &text, const Uid &except)
{
    m_text = text.trimmed();
    m_except = except;
    m_rest->start();
}

bool SimilarPanel::isBusy() const
{
    return m_rest->isActive() || m_runner.isBusy();
}

void SimilarPanel::look()
{
    const int asked = ++m_asked;
    if (m_text.size() < ShortestText)
        return show(QList<SimilarRecord>());
    if (asked == 1) // the first question reads the whole bank
        m_paper->say({.title = tr("Does this exist already?"), .facts = {{tr("Looking…"), Emphasis::Quiet}}});
    m_runner.run(
        this,
        [overlaps = m_workspace.overlaps(), text = m_text](JobContext &context) {
            return similarRecords(*overlaps, context.bank, text, MostShown + 1, context.stop);
        },
        [this, asked](const Result<QList<SimilarRecord>> &found) {
            if (asked == m_asked)
                show(found);
        });
}

void SimilarPanel::show(const Result<QList<SimilarRecord>> &found)
{
    Paper paper{.place = {}, .title = tr("Does this exist already?")};
    if (!found) {
        paper.facts = {{errorText(found.error()), Emphasis::Quiet}};
        return m_paper->say(paper);
    }
    for (const SimilarRecord &record : *found) {
        if (record.line.uid != m_except && paper.sections.size() < MostShown)
            paper.sections.append(sectionOf(record));
    }
    if (paper.sections.isEmpty())
        paper.facts = {{m_text.size() < ShortestText ? tr("What resembles this appears here while you type.")
                                                     : tr("Nothing in this knowledge bank resembles it."),
                        Emphasis::Quiet}};
    m_paper->say(paper);
    Q_EMIT answered(int(paper.sections.size()));
}

} // namespace kb
