// SPDX-License-Identifier: EUPL-1.2
#include "widgets/resultline.h"

#include "widgets/marklabel.h"
#include "wording/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kb {

ResultLine::ResultLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new MarkLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_action->setObjectName(QStringLiteral("result-action"));
    m_action->setAutoDefault(false);
    m_close->setIcon(icon(Glyph::Clear));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_sentence->setWordWrap(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setBackgroundRole(QPalette::Base);

    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionAsked();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void ResultLine::showDone(const QString &sentence, const QString &action)
{
    say({Shape::Tick, Meaning::Accent}, sentence, action);
}

void ResultLine::showFailed(const QString &sentence, const QString &action)
{
    say({Shape::Triangle, Meaning::Danger}, sentence, action);
}

QString ResultLine::sentence() const
{
    return m_sentence->word();
}

void ResultLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResultLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void ResultLine::say(const Mark &mark, const QString &sentence, const QString &action)
{
    m_sentence->say(mark, sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    QAccessibleEvent told(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void ResultLine::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
}

} // namespace kb
