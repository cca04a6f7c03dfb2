// SPDX-License-Identifier: EUPL-1.2
#include "frame/tour.h"

#include "frame/bankview.h"
#include "frame/tourstops.h"
#include "tabs/tab.h"
#include "widgets/highlight.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int TourWidth = 46; ///< digits
constexpr int FromCorner = 24;

QString tourText(const char *text)
{
    return QCoreApplication::translate("Tour", text);
}

} // namespace

Tour::Tour(BankView &bank)
    : QFrame(&bank)
    , m_bank(bank)
    , m_ring(new Highlight(&bank))
    , m_count(new TextLabel({}, this))
    , m_title(new TextLabel({}, this))
    , m_text(new TextLabel({}, this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    build();
    m_bank.installEventFilter(this);
}

void Tour::build()
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(TourWidth * fontMetrics().horizontalAdvance(u'0'));
    m_count->setType(Type::Caption);
    m_count->setMeaning(Meaning::Quiet);
    m_title->setType(Type::Title, Weight::Bold);
    m_text->setWordWrap(true);
    auto *leave = new QPushButton(tr("&Leave the tour"), this);
    connect(leave, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_stop - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_stop + 1); });

    for (QPushButton *button : {leave, m_back, m_next})
        button->setAutoDefault(true); // Enter presses it

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(leave);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    for (TextLabel *label : {m_count, m_title, m_text})
        layout->addWidget(label);
    layout->addLayout(buttons);
}

void Tour::goTo(int stop)
{
    const std::span<const TourStop> stops = tourStops();
    if (stop >= int(stops.size()))
        return leave();
    const QString tab = QString::fromLatin1(stops[size_t(std::max(stop, 0))].tab);
    m_bank.goToTab(tab);
    if (m_bank.currentTabId() != tab)
        return;
    m_stop = std::max(stop, 0);
    m_bank.currentTab().focusContent();
    QWidget *begins = QApplication::focusWidget();
    m_ring->pointAt(begins && m_bank.isAncestorOf(begins) ? begins : &m_bank.currentTab());
    say();
}

void Tour::say()
{
    const std::span<const TourStop> stops = tourStops();
    const TourStop &stop = stops[size_t(m_stop)];
    const bool isLast = m_stop + 1 == int(stops.size());
    m_count->setText(tr("Stop %1 of %2").arg(m_stop + 1).arg(stops.size()));
    m_title->setText(tourText(stop.title));
    m_text->setText(tourText(stop.text));
    m_back->setEnabled(m_stop > 0);
    m_next->setText(isLast ? tr("&Done") : tr("&Next"));
    m_next->setAccessibleDescription(
        QStringLiteral("%1. %2. %3").arg(m_count->text(), m_title->text(), m_text->text()));
    place();
    show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
}

/// In the corner where lists end and previews are.
void Tour::place()
{
    resize(width(), layout()->totalHeightForWidth(width()));
    move(m_bank.width() - width() - FromCorner, m_bank.height() - height() - FromCorner);
}

void Tour::leave()
{
    m_ring->deleteLater();
    m_ring->hide();
    hide();
    deleteLater();
    m_bank.currentTab().focusContent();
}

QWidget *Tour::pointedAt() const
{
    return m_ring->target();
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void startTour(BankView &bank)
{
    auto *tour = bank.findChild<Tour *>();
    if (!tour)
        tour = new Tour(bank);
    tour->goTo(0);
}

} // namespace kb
