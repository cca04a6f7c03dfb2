// SPDX-License-Identifier: EUPL-1.2
#include "widgets/jobprogress.h"

#include "widgets/remaining.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace kb {

namespace {

constexpr int Steps = 1000; ///< of the bar; totals may be larger than an int

} // namespace

JobProgress::JobProgress(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel({}, this))
    , m_howFar(new TextLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_what->setType(Type::Body, Weight::Bold);
    m_howFar->setMeaning(Meaning::Quiet);
    m_bar->setTextVisible(false);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cancel->setAutoDefault(false);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_what, 0, 0);
    layout->addWidget(m_howFar, 0, 1);
    layout->addWidget(m_cancel, 0, 2, 2, 1);
    layout->addWidget(m_bar, 1, 0, 1, 2);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_howFar->setText(tr("Stopping…"));
        Q_EMIT cancelAsked();
    });
    retranslate();
    hide();
}

void JobProgress::start(const QString &what)
{
    m_timer.start();
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    show();
    QAccessibleEvent begun(m_what, QAccessible::Alert);
    QAccessible::updateAccessibility(&begun);
}

void JobProgress::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, Steps);
    m_bar->setValue(total > 0 ? int(Steps * double(done) / double(total)) : 0);
    if (!m_cancel->isEnabled())
        return;
    if (total <= 0) {
        m_howFar->clear();
        return;
    }
    const QString howFar = tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total));
    const QString howLong = remainingText(isRunning() ? m_timer.elapsed() : 0, done, total);
    m_howFar->setText(howLong.isEmpty() ? howFar : howFar + QStringLiteral(", ") + howLong);
}

void JobProgress::finish()
{
    m_timer.invalidate();
    hide();
}

void JobProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JobProgress::retranslate()
{
    m_cancel->setText(tr("Stop"));
}

} // namespace kb
