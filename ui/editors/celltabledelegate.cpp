// SPDX-License-Identifier: EUPL-1.2
#include "editors/celltabledelegate.h"

#include "widgets/lineedit.h"
#include "widgets/partialdateedit.h"
#include "wording/datetext.h"

#include <QComboBox>

namespace kb {

namespace {

/// What the user typed or chose; the old value for what is no date.
QString valueIn(QWidget &editor, const QString &before)
{
    if (const auto *combo = qobject_cast<QComboBox *>(&editor))
        return combo->currentData().toString();
    if (const auto *date = qobject_cast<PartialDateEdit *>(&editor))
        return date->isAcceptable() ? date->date().firstDay().toString(Qt::ISODate) : before;
    return static_cast<QLineEdit &>(editor).text().trimmed();
}

} // namespace

QString cellWords(const CellColumn &column, const QString &value)
{
    if (column.holds == CellHolds::Date)
        return dateText(QDate::fromString(value, Qt::ISODate));
    if (column.holds != CellHolds::Choice)
        return value;
    const auto chosen = std::ranges::find(column.choices, value, &Choice::key);
    return chosen == column.choices.end() ? value : chosen->text;
}

CellTableDelegate::CellTableDelegate(const QList<CellColumn> &columns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_columns(columns)
{
}

QWidget *CellTableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    const CellColumn &column = m_columns[index.column()];
    QWidget *editor = nullptr;
    if (column.holds == CellHolds::Choice) {
        auto *combo = new QComboBox(parent);
        for (const Choice &choice : column.choices)
            combo->addItem(choice.text, choice.key);
        editor = combo;
    } else if (column.holds == CellHolds::Date) {
        editor = new PartialDateEdit(parent);
    } else {
        editor = makeLineEdit(parent);
    }
    editor->setAccessibleName(column.title);
    return editor;
}

void CellTableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(CellValueRole).toString();
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    else if (auto *date = qobject_cast<PartialDateEdit *>(editor))
        date->setDate({value});
    else
        static_cast<QLineEdit *>(editor)->setText(value);
}

void CellTableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    const QString before = index.data(CellValueRole).toString();
    const QString value = valueIn(*editor, before);
    if (value == before)
        return;
    model->setData(index, value, CellValueRole);
    model->setData(index, cellWords(m_columns[index.column()], value), Qt::DisplayRole);
}

} // namespace kb
