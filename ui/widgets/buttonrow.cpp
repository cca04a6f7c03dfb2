// SPDX-License-Identifier: EUPL-1.2
#include "widgets/buttonrow.h"

#include "widgets/flowlayout.h"

#include <QPushButton>

namespace kb {

namespace {

constexpr int BetweenButtons = 8;

} // namespace

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(BetweenButtons);
}

QPushButton *ButtonRow::add(const QString &text, const QString &tip, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    layout()->addWidget(button);
    return button;
}

} // namespace kb
