// SPDX-License-Identifier: EUPL-1.2
#include "widgets/dialogframe.h"

#include "widgets/dialogbuttons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace kb {

namespace {

constexpr int FrameWidth = 64;   ///< digits
constexpr double OfScreen = 0.9; ///< Qt by itself stops at two thirds, which is little at 200 %

} // namespace

DialogFrame::DialogFrame(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_buttons(new DialogButtons(this))
{
    setWindowTitle(title);
    setMinimumWidth(FrameWidth * fontMetrics().horizontalAdvance(u'0'));
    m_content->setSpacing(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(24);
    layout->addLayout(m_content);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// A size that was asked for stays.
void DialogFrame::setVisible(bool isVisible)
{
    if (isVisible && !testAttribute(Qt::WA_Resized))
        growToContent();
    QDialog::setVisible(isVisible);
}

void DialogFrame::growToContent()
{
    ensurePolished();
    QCoreApplication::sendPostedEvents(nullptr,
                                       QEvent::LayoutRequest); // what came in sight a moment ago counts
    const QSize wanted = sizeHint().expandedTo(minimumSize());
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wanted.width()) : 0;
    const QSize most = screen()->availableSize() * OfScreen;
    const QSize whole = wanted.expandedTo({0, height}).boundedTo(most);
    resize(isVisible() ? whole.expandedTo(size()) : whole);
}

void DialogFrame::openWith(int digits, int lines)
{
    const QSize wanted(digits * fontMetrics().horizontalAdvance(u'0'), lines * fontMetrics().lineSpacing());
    resize(wanted.expandedTo(minimumSize()).boundedTo(screen()->availableSize() * OfScreen));
}

void DialogFrame::heighten(int more)
{
    const int most = int(screen()->availableSize().height() * OfScreen);
    resize(width(), std::max(height(), std::min(height() + more, most)));
}

QPushButton *DialogFrame::addAccept(const QString &text)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::AcceptRole);
    button->setDefault(true);
    return button;
}

QPushButton *DialogFrame::addLeave(const QString &text)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::RejectRole);
    button->setAutoDefault(false);
    return button;
}

QPushButton *DialogFrame::addOther(const QString &text)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ResetRole);
    button->setAutoDefault(false);
    return button;
}

} // namespace kb
