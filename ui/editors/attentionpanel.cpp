// SPDX-License-Identifier: EUPL-1.2
#include "editors/attentionpanel.h"

#include "widgets/paperview.h"
#include "wording/attentiontext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextDocument>
#include <QVBoxLayout>

#include <cmath>

namespace kb {

AttentionPanel::AttentionPanel(QWidget *parent)
    : QWidget(parent)
    , m_paper(new PaperView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_paper);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as what stands above it
    connect(m_paper->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &AttentionPanel::fitHeight);
    write();
}

void AttentionPanel::say(const QList<Attention> &points)
{
    if (points == m_points) // whoever reads here keeps their place while typing changes nothing
        return;
    m_points = points;
    write();
    showWhenNeeded();
}

void AttentionPanel::sayRemarks(const QStringList &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    write();
    showWhenNeeded();
}

void AttentionPanel::offer(bool isOffered)
{
    m_isOffered = isOffered;
    showWhenNeeded();
}

void AttentionPanel::showWhenNeeded()
{
    setVisible(m_isOffered && !(m_points.isEmpty() && m_remarks.isEmpty()));
}

void AttentionPanel::write()
{
    Paper paper;
    if (m_points.isEmpty() && m_remarks.isEmpty()) {
        paper.facts = {{tr("No points of attention."), Emphasis::Quiet}};
        m_paper->setAccessibleName(tr("No points of attention."));
        return m_paper->say(paper);
    }
    PaperSection list{.heading = tr("Points of attention (%1)").arg(m_points.size() + m_remarks.size()),
                      .style = ParagraphStyle::List};
    for (const Attention point : std::as_const(m_points))
        list.paragraphs.append({{attentionText(point)}});
    for (const QString &remark : std::as_const(m_remarks))
        list.paragraphs.append({{remark}});
    paper.sections = {list};
    m_paper->setAccessibleName(list.heading);
    m_paper->say(paper);
}

/// Beside it stands what needs the rest of the column. The height is that without a scroll bar, which would
/// make the lines shorter, and so itself needed.
void AttentionPanel::fitHeight()
{
    const bool isWrappedByWidth = m_paper->lineWrapMode() == QTextEdit::WidgetWidth;
    const int frame = 2 * m_paper->frameWidth();
    const std::unique_ptr<QTextDocument> whole(m_paper->document()->clone());
    whole->setTextWidth(isWrappedByWidth ? width() - frame : m_paper->lineWrapColumnOrWidth());
    const int needed = int(std::ceil(whole->size().height())) + frame;
    setMaximumHeight(needed);
    m_paper->setVerticalScrollBarPolicy(height() < needed ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void AttentionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void AttentionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        write();
}

} // namespace kb
