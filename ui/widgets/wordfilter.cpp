// SPDX-License-Identifier: EUPL-1.2
#include "widgets/wordfilter.h"

#include "widgets/textlabel.h"

#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kb {

WordFilter::WordFilter(const QString &title, QWidget *parent)
    : FilterButton(title, parent)
    , m_label(new TextLabel)
    , m_edit(new QLineEdit(&popup()))
{
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(24 * fontMetrics().horizontalAdvance(u'0'));
    closeOnEnter(*m_edit);
    content().setContentsMargins(8, 8, 8, 8);
    content().addWidget(m_label);
    content().addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
    showChosen();
}

QStringList WordFilter::chosen() const
{
    const QString typed = m_edit->text().trimmed();
    return typed.isEmpty() ? QStringList() : QStringList(typed);
}

void WordFilter::fillIn(const QStringList &texts)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(texts.value(0));
}

void WordFilter::showChosen()
{
    const QStringList typed = chosen();
    const QString told =
        typed.isEmpty() ? tr("%1: all").arg(title()) : tr("%1: %2").arg(title(), typed.first());
    say(typed.isEmpty() ? title() : told, told);
    m_label->setText(tr("%1 contains").arg(title()));
    m_edit->setAccessibleName(m_label->text());
}

void WordFilter::enterPopup()
{
    m_edit->setFocus(Qt::PopupFocusReason);
    m_edit->selectAll();
}

} // namespace kb
