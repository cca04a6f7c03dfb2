// SPDX-License-Identifier: EUPL-1.2
#include "editors/pickedrows.h"

#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int NameShare = 6;

QList<RowColumn> withName(const QString &name, const QList<RowColumn> &further)
{
    return QList<RowColumn>{{name, Holds::Fixed, NameShare}} + further;
}

} // namespace

PickedRows::PickedRows(Workspace &workspace, const QString &name, const QString &hint,
                       const QList<Kind> &kinds, RecordPicker::Words words, const QList<RowColumn> &further,
                       QWidget *parent)
    : QWidget(parent)
    , m_rows(new RowsEdit(name, withName(name, further), this))
    , m_picker(new RecordPicker(workspace, kinds, words, this))
    , m_further(further.size())
{
    m_picker->setPlaceholderText(hint);
    m_picker->setAccessibleName(hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_rows);
    layout->addWidget(m_picker);
    setFocusProxy(m_picker);
    connect(m_rows, &RowsEdit::changed, this, &PickedRows::changed);
    connect(m_picker, &RecordPicker::picked, this, &PickedRows::add);
}

void PickedRows::setAccess(Access access)
{
    m_rows->setAccess(access);
    m_picker->setVisible(access == Access::ReadWrite);
}

void PickedRows::add(const Uid &record, const QString &name)
{
    const QList<EditedRow> rows = m_rows->rows();
    if (!record.isNull() && std::ranges::find(rows, record, &EditedRow::target) != rows.end())
        return;
    m_rows->append({{}, record, QStringList{name} + QStringList(m_further)});
}

} // namespace kb
