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
constexpr int OthersFirst = 3; ///< of other units: one's own work one knows (spec 11, B12)
constexpr QLatin1StringView UseInPlace("use");

/// A link to a question that takes it in place of what is being typed.
QUrl useLink(const Uid &question)
{
    QUrl link = recordLink(question);
    link.setQuery(QString(UseInPlace));
    return link;
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
    connect(m_paper, &PaperView::linkFollowed, this, &SimilarPanel::follow);
    show(QList<SimilarRecord>());
}

void SimilarPanel::setOffer(Offer offer)
{
    m_offer = offer;
}

void SimilarPanel::ask(const QString &text, const RecordHead &edited)
{
    m_text = text.trimmed();
    m_except = edited.uid;
    m_ownUnit = edited.ownerUnit.isNull() ? m_workspace.bank().identity().unit : edited.ownerUnit;
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
        [overlaps = m_workspace.overlaps(), text = m_text, ownUnit = m_ownUnit](JobContext &context) {
            const SimilarWish wish{.count = MostShown + 1, // the record itself may be one
                                   .ownUnit = ownUnit,
                                   .othersFirst = OthersFirst};
            return similarRecords(*overlaps, context.bank, text, wish, context.stop);
        },
        [this, asked](const Result<QList<SimilarRecord>> &found) {
            if (asked == m_asked)
                show(found);
        });
}

void SimilarPanel::follow(const QUrl &link)
{
    if (link.query() == UseInPlace)
        Q_EMIT useAsked(recordOfLink(link));
    else
        m_workspace.follow(link);
}

PaperSection SimilarPanel::sectionOf(const SimilarRecord &record) const
{
    PaperSection section;
    section.heading = QStringLiteral("%1 · %2").arg(record.line.code, kindLabel(record.line.kind));
    section.paragraphs.append({{record.line.title, Emphasis::None, recordLink(record.line.uid)}});
    if (!record.words.isEmpty())
        section.paragraphs.append(
            {{tr("same words: %1").arg(record.words.mid(0, MostShown).join(QStringLiteral(", "))),
              Emphasis::Quiet}});
    if (m_offer == Offer::Open || record.line.kind != Kind::KnowledgeQuestion)
        return section;
    const QString use = tr("Use this question: %1").arg(record.line.code); // links are heard one by one
    section.paragraphs.append({{use, Emphasis::None, useLink(record.line.uid)}});
    return section;
}

void SimilarPanel::show(const Result<QList<SimilarRecord>> &found)
{
    Paper paper{.place = {}, .title = tr("Does this exist already?")};
    if (!found) {
        paper.facts = {{errorText(found.error()), Emphasis::Quiet}};
        return m_paper->say(paper);
    }
    int ofOthers = 0;
    for (const SimilarRecord &record : *found) {
        if (record.line.uid == m_except || paper.sections.size() == MostShown)
            continue;
        paper.sections.append(sectionOf(record));
        ofOthers += record.line.unit != m_ownUnit ? 1 : 0;
    }
    if (ofOthers > 0)
        paper.facts = {{tr("Resembles %n record(s) of other units", nullptr, ofOthers), Emphasis::Strong}};
    if (paper.sections.isEmpty())
        paper.facts = {{m_text.size() < ShortestText ? tr("What resembles this appears here while you type.")
                                                     : tr("Nothing in this knowledge bank resembles it."),
                        Emphasis::Quiet}};
    m_paper->say(paper);
    Q_EMIT answered(int(paper.sections.size()));
}

} // namespace kb
