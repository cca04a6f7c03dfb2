// SPDX-License-Identifier: EUPL-1.2
#include "widgets/marklabel.h"

#include "widgets/textlabel.h"
#include "wording/colours.h"
#include "wording/markshape.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace kb {

namespace {

constexpr int MarkGap = 4;

} // namespace

MarkLabel::MarkLabel(QWidget *parent)
    : QWidget(parent)
    , m_word(new TextLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_word);
    fitShape();
}

MarkLabel::MarkLabel(const Mark &mark, const QString &word, QWidget *parent)
    : MarkLabel(parent)
{
    say(mark, word);
}

void MarkLabel::say(const Mark &mark, const QString &word)
{
    m_mark = mark;
    m_word->setText(word);
    setAccessibleName(word);
    fitShape();
    update();
}

QString MarkLabel::word() const
{
    return m_word->text();
}

void MarkLabel::setWordWrap(bool isOn)
{
    m_word->setWordWrap(isOn);
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    const int side = fontMetrics().ascent();
    QPainter painter(this);
    // Beside the first line, also where the word takes several.
    const int line = fontMetrics().height();
    const int text = m_word->wordWrap() ? m_word->heightForWidth(m_word->width()) : line;
    const int top = m_word->y() + (m_word->height() - text) / 2;
    drawShape(painter, QRect(0, top + (line - side) / 2, side, side), m_mark.shape,
              inkOf(m_mark.meaning, palette()));
}

void MarkLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitShape();
}

void MarkLabel::fitShape()
{
    const int shape = m_mark.shape == Shape::None ? 0 : fontMetrics().ascent() + MarkGap;
    layout()->setContentsMargins(shape, 0, 0, 0);
}

} // namespace kb
