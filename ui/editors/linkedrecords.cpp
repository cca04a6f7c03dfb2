// SPDX-License-Identifier: EUPL-1.2
#include "editors/linkedrecords.h"

#include "bank/headlines.h"
#include "delegates/rowdelegate.h"
#include "editors/recordpicker.h"
#include "report/labels.h"
#include "widgets/emptystate.h"
#include "workspace/workspace.h"

#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LinkedUid = Qt::UserRole;

} // namespace

LinkedRecords::LinkedRecords(Workspace &workspace, LinkType type, const QList<Kind> &kinds,
                             const LinkedWords &words, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_type(type)
    , m_words(words)
    , m_picker(new RecordPicker(workspace, kinds))
    , m_list(new QListWidget)
    , m_nothing(new EmptyState)
    , m_remove(new QPushButton(tr("Remove")))
{
    m_picker->setAccessibleName(tr("Add to: %1").arg(words.list));
    m_list->setAccessibleName(words.list);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_remove->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_picker, 1);
    top->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_picker, &RecordPicker::changed, this, &LinkedRecords::addPicked);
    connect(m_remove, &QPushButton::clicked, this, &LinkedRecords::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { m_workspace.open(item->data(LinkedUid).value<Uid>()); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &LinkedRecords::removeCurrent);
    followCount();
    sayNothing();
}

Result<> LinkedRecords::load(const Uid &record)
{
    const auto targets = m_workspace.bank().links().from(record, m_type);
    show(targets ? *targets : QList<Uid>());
    if (targets)
        return {};
    m_isUnread = true;
    followCount();
    setAccess(Access::ReadOnly);
    return targets.error();
}

void LinkedRecords::show(const QList<Uid> &records)
{
    m_isUnread = false;
    m_list->clear();
    add(records);
}

Result<> LinkedRecords::write(Write &write, const Uid &record) const
{
    return m_isUnread ? Result<>() : m_workspace.bank().links().set(write, record, m_type, records());
}

QList<Uid> LinkedRecords::records() const
{
    QList<Uid> records;
    for (int row = 0; row < m_list->count(); ++row)
        records.append(m_list->item(row)->data(LinkedUid).value<Uid>());
    return records;
}

void LinkedRecords::setAccess(Access access)
{
    const bool mayChange = access == Access::ReadWrite && !m_isUnread;
    m_picker->setEnabled(mayChange);
    m_remove->setEnabled(mayChange);
    sayNothing();
}

/// Nobody is invited to add to what is only shown.
void LinkedRecords::sayNothing()
{
    m_nothing->say(m_remove->isEnabled() ? m_words.nothing + u' ' + m_words.next : m_words.nothing);
}

/// What lies in the trash keeps its place.
void LinkedRecords::add(const QList<Uid> &records)
{
    const auto lines = headlines(m_workspace.bank().context().db, records);
    for (const Uid &record : records) {
        const Headline line = lines ? lines->value(record) : Headline();
        auto *item = new QListWidgetItem(
            line.uid.isNull() ? textOf(record)
                              : QStringLiteral("%1 · %2").arg(nameOf(line), kindLabel(line.kind)),
            m_list);
        item->setData(LinkedUid, QVariant::fromValue(record));
    }
    followCount();
}

/// What could not be read is not said to be nothing.
void LinkedRecords::followCount()
{
    const bool isEmpty = m_list->count() == 0 && !m_isUnread;
    if (isEmpty && m_list->hasFocus())
        m_picker->setFocus(Qt::OtherFocusReason);
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

void LinkedRecords::addPicked()
{
    const Uid record = m_picker->record();
    if (record.isNull())
        return;
    m_picker->setRecord({});
    if (records().contains(record))
        return;
    add({record});
    m_list->setCurrentRow(m_list->count() - 1);
    Q_EMIT edited();
}

void LinkedRecords::removeCurrent()
{
    if (m_list->currentRow() < 0 || !m_remove->isEnabled())
        return;
    delete m_list->takeItem(m_list->currentRow());
    followCount();
    Q_EMIT edited();
}

} // namespace kb
