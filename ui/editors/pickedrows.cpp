// SPDX-License-Identifier: EUPL-1.2
#include "editors/pickedrows.h"

#include "widgets/focusdoor.h"

#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int NameShare = 6;

QList<CellColumn> withName(const QString &name, const QList<CellColumn> &further)
{
    return QList<CellColumn>{{name, CellHolds::Fixed, NameShare}} + further;
}

} // namespace

PickedRows::PickedRows(Workspace &workspace, const QString &name, const QString &hint,
                       const QList<Kind> &kinds, SourcePicker::Words words, const QList<CellColumn> &further,
                       QWidget *parent)
    : QWidget(parent)
    , m_rows(new CellTable(name, withName(name, further), this))
    , m_picker(new SourcePicker(workspace, kinds, words, this))
    , m_further(further.size())
{
    m_picker->setPlaceholderText(hint);
    m_picker->setAccessibleName(hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_rows);
    layout->addWidget(m_picker);
    new FocusDoor(*this, *m_picker);
    connect(m_rows, &CellTable::changed, this, &PickedRows::changed);
    connect(m_picker, &SourcePicker::picked, this, &PickedRows::add);
}

void PickedRows::setAccess(Access access)
{
    m_rows->setAccess(access);
    m_picker->setVisible(access == Access::ReadWrite);
}

void PickedRows::add(const Uid &record, const QString &name)
{
    const QList<CellRow> rows = m_rows->rows();
    if (!record.isNull() && std::ranges::find(rows, record, &CellRow::target) != rows.end())
        return;
    m_rows->append({{}, record, QStringList{name} + QStringList(m_further)});
}

} // namespace kb
