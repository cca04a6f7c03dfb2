// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/celltable.h"

#include <QStyledItemDelegate>

namespace kb {

/// What is kept of a cell: a choice by its key, a day in ISO form; the display role has the words.
inline constexpr int CellValueRole = Qt::UserRole;

/// The words that a cell of that column shows for a value.
QString cellWords(const CellColumn &column, const QString &value);

/// The editor of each cell: an edit, a list of choices, or a date as people write it.
class CellTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellTableDelegate(const QList<CellColumn> &columns, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QList<CellColumn> m_columns;
};

} // namespace kb
