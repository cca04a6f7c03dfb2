// SPDX-License-Identifier: EUPL-1.2
#include "tabs/todayblockview.h"

#include "report/todaywords.h"
#include "tabs/todaylineview.h"
#include "widgets/textlabel.h"
#include "wording/icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace kb {

TodayBlockView::TodayBlockView(TodayBlock block, QWidget *parent)
    : QFrame(parent)
    , m_block(block)
    , m_heading(new TextLabel(label(block), this))
    , m_nothing(new TextLabel(emptyText(block), this))
    , m_lines(new QVBoxLayout)
    , m_rest(new QToolButton(this))
    , m_place(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_heading->setType(Type::Body, Weight::Bold);
    m_heading->setMeaning(Meaning::Accent);
    m_nothing->setMeaning(Meaning::Quiet);
    m_nothing->setWordWrap(true);
    buildButtons();
    layOut();
}

void TodayBlockView::buildButtons()
{
    m_place->setText(emptyAct(m_block));
    m_rest->setIcon(icon(Glyph::Expand, Meaning::Accent));
    m_place->setIcon(icon(Glyph::Forward, Meaning::Accent));
    for (QToolButton *button : {m_rest, m_place}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_place, &QToolButton::clicked, this, [this] { Q_EMIT placeAsked(m_block); });
    connect(m_rest, &QToolButton::clicked, this, &TodayBlockView::showRest);
}

void TodayBlockView::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 12);
    layout->setSpacing(4);
    m_heading->setContentsMargins(8, 0, 8, 0);
    m_nothing->setContentsMargins(8, 4, 8, 4);
    m_lines->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(m_lines);
    layout->addWidget(m_nothing);
    layout->addWidget(m_place);
    layout->addWidget(m_rest);
    layout->addStretch();
}

void TodayBlockView::say(const QList<TodayLine> &lines, QDate today)
{
    if (lines == m_all && today == m_today && m_nothing->isVisibleTo(this) == lines.isEmpty())
        return; // nothing flickers, and the keyboard stays where it is
    m_all = lines;
    m_today = today;
    setAccessibleName(tr("%1, %n line(s)", nullptr, int(lines.size())).arg(label(m_block)));
    fill();
}

void TodayBlockView::fill()
{
    for (TodayLineView *view : std::exchange(m_views, {})) {
        m_lines->removeWidget(view);
        view->hide();
        view->deleteLater(); // it may be the one that asked
    }
    const auto count = m_isOpen ? m_all.size() : std::min<qsizetype>(m_all.size(), Most);
    for (const TodayLine &line : m_all.first(count))
        addLine(line);
    const auto left = int(m_all.size() - count);
    m_rest->setText(tr("%n more", nullptr, left));
    m_rest->setAccessibleName(QStringLiteral("%1, %2").arg(m_rest->text(), label(m_block)));
    m_rest->setVisible(left > 0);
    m_nothing->setVisible(m_all.isEmpty());
    m_place->setVisible(m_all.isEmpty());
}

void TodayBlockView::addLine(const TodayLine &line)
{
    auto *view = new TodayLineView(line, m_today, this);
    connect(view, &TodayLineView::actAsked, this, [this, view] { Q_EMIT actAsked(view->line()); });
    connect(view, &TodayLineView::menuAsked, this, &TodayBlockView::menuAsked);
    m_lines->addWidget(view);
    m_views.append(view);
}

void TodayBlockView::showRest()
{
    m_isOpen = true;
    fill();
    m_views[Most]->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> TodayBlockView::stops() const
{
    QList<QWidget *> stops(m_views.begin(), m_views.end());
    if (m_rest->isVisibleTo(this))
        stops.append(m_rest);
    return stops;
}

TodayLineView *TodayBlockView::lineOf(const QString &key) const
{
    const auto view =
        std::ranges::find_if(m_views, [&](const TodayLineView *one) { return one->line().key() == key; });
    return view == m_views.end() ? nullptr : *view;
}

} // namespace kb
