// SPDX-License-Identifier: EUPL-1.2
#include "frame/dialogframe.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int Width = 64; ///< digits

} // namespace

DialogFrame::DialogFrame(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setMinimumWidth(Width * fontMetrics().horizontalAdvance(u'0'));
    m_content->setSpacing(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(24);
    layout->addLayout(m_content);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
