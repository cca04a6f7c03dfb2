// SPDX-License-Identifier: EUPL-1.2
#include "widgets/formsection.h"

#include "wording/type.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace kb {

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_content(new QVBoxLayout(m_body))
{
    m_title->setText(title);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setFont(fontOf(Type::Body, Weight::Bold, font()));
    m_content->setContentsMargins(0, 0, 0, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    connect(m_title, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    setOpen(true);
}

bool FormSection::isOpen() const
{
    return m_title->arrowType() == Qt::DownArrow;
}

void FormSection::setOpen(bool isOpen)
{
    m_title->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_title->setAccessibleName(isOpen ? tr("%1, open").arg(m_title->text())
                                      : tr("%1, folded").arg(m_title->text()));
    m_body->setVisible(isOpen);
}

} // namespace kb
