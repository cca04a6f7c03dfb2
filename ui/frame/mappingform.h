// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/tablelook.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QStandardItemModel;

namespace kb {

/// The columns of a table, each with its header, what stands in it, and a choice of what it holds.
class MappingForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit MappingForm(QWidget *parent = nullptr);

    /// Shows the columns of a table with what we take them for. The same headers keep their rows.
    void show(const TableLook &look);
    /// Our field by their header; an empty one for what is kept beside the fields.
    QMap<QString, QString> columns() const;
    /// Puts the keyboard in the first column that has no field yet.
    void focusFirstOpen();

Q_SIGNALS:
    void edited();

private:
    void addRow(const TableLook::Column &column);
    void offerFields(Kind kind);

    QGridLayout *m_layout;
    QStandardItemModel *m_fields; ///< what every column can be
    QMap<QString, QComboBox *> m_choices;
    QStringList m_headers; ///< in the order of the table
    Kind m_kind = Kind::None;
};

} // namespace kb
