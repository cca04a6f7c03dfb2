// SPDX-License-Identifier: EUPL-1.2
#include "settings/adviceblocks.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace kb {

AdviceBlocksEdit::AdviceBlocksEdit(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
{
    m_list->setObjectName(QStringLiteral("advice-blocks"));
    m_list->setAccessibleName(tr("Blocks of an advice, in their order"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_up->setObjectName(QStringLiteral("advice-block-up"));
    m_down->setObjectName(QStringLiteral("advice-block-down"));
    for (QPushButton *button : {m_up, m_down})
        button->setAutoDefault(false);
    setFocusProxy(m_list);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRow(+1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &AdviceBlocksEdit::followRow);
    connect(m_list, &QListWidget::itemChanged, this, &AdviceBlocksEdit::edited);
}

void AdviceBlocksEdit::say(const AdviceLayout &layout)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const AdviceBlock block : layout.inOrder()) {
            auto *item = new QListWidgetItem(layout.nameOf(block), m_list);
            item->setData(Qt::UserRole, int(block));
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        m_list->setCurrentRow(0);
    }
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth());
    followRow(m_list->currentRow());
    Q_EMIT edited();
}

AdviceLayout AdviceBlocksEdit::chosen() const
{
    AdviceLayout layout;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem &item = *m_list->item(row);
        const auto block = AdviceBlock(item.data(Qt::UserRole).toInt());
        const QString name = item.text().simplified();
        layout.order.append(block);
        if (!name.isEmpty() && name != usualName(block))
            layout.names.insert(block, name);
    }
    if (layout.order == AdviceLayout().inOrder())
        layout.order.clear();
    return layout;
}

void AdviceBlocksEdit::moveRow(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(row));
        m_list->setCurrentRow(to);
    }
    followRow(to);
    Q_EMIT edited();
}

void AdviceBlocksEdit::followRow(int row)
{
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace kb
