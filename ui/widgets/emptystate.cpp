// SPDX-License-Identifier: EUPL-1.2
#include "widgets/emptystate.h"

#include "widgets/focusdoor.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, this))
    , m_action(new QPushButton(this))
{
    m_sentence->setMeaning(Meaning::Quiet);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_action->hide();
    new FocusDoor(*this, *m_action);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionAsked);
}

void EmptyState::say(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

bool EmptyState::offersAction() const
{
    return !m_action->isHidden();
}

void EmptyState::setMeaning(Meaning meaning)
{
    m_sentence->setMeaning(meaning);
}

} // namespace kb
