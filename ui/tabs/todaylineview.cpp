// SPDX-License-Identifier: EUPL-1.2
#include "tabs/todaylineview.h"

#include "report/todaywords.h"
#include "today/todayorder.h"
#include "widgets/marklabel.h"
#include "widgets/textlabel.h"
#include "wording/colours.h"
#include "wording/datetext.h"
#include "wording/focusring.h"
#include "wording/plaintext.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace kb {

namespace {

/// How soon, as a shape: colour alone says nothing.
Mark markOfTerm(TodayTerm term)
{
    switch (term) {
    case TodayTerm::TooLate:
        return {Shape::Triangle, Meaning::Danger};
    case TodayTerm::ThisWeek:
        return {Shape::Disc, Meaning::Accent};
    case TodayTerm::ThisMonth:
        return {Shape::HalfDisc, Meaning::Accent};
    case TodayTerm::Rest:
        break;
    }
    return {Shape::Ring, Meaning::Quiet};
}

/// "DGVB-PRJ-0002 · 28 jan 2026 · 33 days overdue", as far as there is something to say.
QString factsOf(const TodayLine &line, QDate today)
{
    QStringList facts{line.code, dateText(line.date), daysLeftText(line.date, today)};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

TodayLineView::TodayLineView(const TodayLine &line, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
{
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(plainToolTip(todayWhy(line)));
    const QString term = line.date.isValid() ? label(termOf(line.date, today)) : QString();
    QStringList spoken{todayWhat(line), term, factsOf(line, today), label(line.act)};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setAccessibleDescription(todayWhy(line));
    build(today);
}

void TodayLineView::build(QDate today)
{
    auto *mark = new MarkLabel(markOfTerm(termOf(m_line.date, today)), QString(), this);
    QLayout *texts = buildTexts(today);
    const bool hasOneText = texts->count() == 1;

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(mark, 0, hasOneText ? Qt::AlignVCenter : Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(buildAct(), 0, Qt::AlignTop);
}

/// What it is, and below it the facts, as far as there are any.
QLayout *TodayLineView::buildTexts(QDate today)
{
    auto *what = new TextLabel(todayWhat(m_line), this);
    what->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(what);
    const QString facts = factsOf(m_line, today);
    if (facts.isEmpty())
        return texts;
    const bool isLate = termOf(m_line.date, today) == TodayTerm::TooLate;
    auto *below = new TextLabel(facts, this);
    below->setType(Type::Caption);
    below->setMeaning(isLate ? Meaning::Danger : Meaning::Quiet);
    below->setWordWrap(true);
    texts->addWidget(below);
    return texts;
}

QWidget *TodayLineView::buildAct()
{
    auto *act = new QToolButton(this);
    act->setText(label(m_line.act));
    act->setAccessibleName(QStringLiteral("%1: %2").arg(act->text(), todayWhat(m_line)));
    act->setFocusPolicy(Qt::NoFocus); // the line has the keyboard: Enter does the same
    connect(act, &QToolButton::clicked, this, &TodayLineView::actAsked);
    return act;
}

void TodayLineView::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Midlight));
    drawFocusRing(painter, rect(), inkOf(Meaning::Accent, palette()));
}

void TodayLineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT actAsked();
    else
        QWidget::keyPressEvent(event); // the arrows walk over all lines
}

void TodayLineView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void TodayLineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT actAsked();
}

void TodayLineView::contextMenuEvent(QContextMenuEvent *event)
{
    setFocus(Qt::OtherFocusReason);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuAsked(isByKey ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void TodayLineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TodayLineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace kb
