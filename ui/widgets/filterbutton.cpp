// SPDX-License-Identifier: EUPL-1.2
#include "widgets/filterbutton.h"

#include "wording/plaintext.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LongestText = 56; ///< characters on the button
constexpr int LeastText = 8;    ///< and what is seen of it where there is no room at all
constexpr int GapToPanel = 2;   ///< between the button and its small window

} // namespace

FilterButton::FilterButton(const QString &title, QWidget *parent)
    : QPushButton(parent)
    , m_title(title)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_content(new QVBoxLayout(m_popup))
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_content->setContentsMargins(4, 4, 4, 4);
    m_content->setSpacing(4);
    connect(this, &QPushButton::clicked, this, &FilterButton::showPopup);
}

void FilterButton::setTitle(const QString &title)
{
    m_title = title;
    showChosen();
}

void FilterButton::setChosen(const QStringList &keys)
{
    const QStringList before = chosen();
    fillIn(keys);
    showChosen();
    if (chosen() != before)
        Q_EMIT changed();
}

QSize FilterButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(style()->pixelMetric(QStyle::PM_MenuButtonIndicator), 0);
}

QSize FilterButton::minimumSizeHint() const
{
    const int least = aroundText() + LeastText * fontMetrics().averageCharWidth();
    return sizeHint().boundedTo({least, QWIDGETSIZE_MAX});
}

int FilterButton::aroundText() const
{
    return sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

/// Where the bar is narrower than what is asked, that ends in dots, and the tool tip says all of it.
void FilterButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text =
        fontMetrics().elidedText(text(), Qt::ElideRight, width() - aroundText(), Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_PushButton, option);
}

void FilterButton::say(const QString &shown, const QString &spoken)
{
    QFont weight; // nothing but the weight is ours: the size follows that of all text
    weight.setWeight(chosen().isEmpty() ? QFont::Normal : QFont::DemiBold);
    setFont(weight);
    setText(fontMetrics().elidedText(shown, Qt::ElideRight, LongestText * fontMetrics().averageCharWidth()));
    setToolTip(plainToolTip(spoken));
    setAccessibleName(spoken);
    m_popup->setAccessibleName(m_title);
}

/// As every button with a menu does, also by the keys that go down into it.
void FilterButton::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens)
        showPopup();
    else
        QPushButton::keyPressEvent(event);
}

void FilterButton::closeOnEnter(QWidget &widget)
{
    widget.installEventFilter(this);
}

void FilterButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showChosen();
}

bool FilterButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QPushButton::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QPushButton::eventFilter(watched, event);
    m_popup->close();
    return true;
}

void FilterButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

/// Below the button, or where the screen ends as near to that as there is room.
QPoint FilterButton::placeOf(QSize popup) const
{
    const QRect room = screen()->availableGeometry();
    QPoint place = mapToGlobal(rect().bottomLeft() + QPoint(0, GapToPanel));
    if (place.y() + popup.height() > room.bottom())
        place.setY(mapToGlobal(rect().topLeft()).y() - GapToPanel - popup.height());
    place.setX(std::min(place.x(), room.right() + 1 - popup.width()));
    return {std::max(place.x(), room.left()), std::max(place.y(), room.top())};
}

void FilterButton::fitPopup()
{
    m_popup->setMinimumWidth(width());
    m_popup->adjustSize();
    m_popup->move(placeOf(m_popup->size()));
}

void FilterButton::showPopup()
{
    Q_EMIT opening();
    fitPopup();
    m_popup->show();
    m_popup->move(placeOf(m_popup->size())); // what is styled when it is shown can make it larger
    enterPopup();
}

} // namespace kb
