// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/dialogframe.h"
#include "jobs/importreading.h"

class QComboBox;
class QLineEdit;

namespace kb {

class Form;
class MappingForm;
class MarkLabel;

/// Asks what the columns of a foreign table hold: anew, or as was kept of an earlier table.
class MappingDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit MappingDialog(const ForeignTable &table, QWidget *parent = nullptr);

    /// How to read the table. The mapping has a name when it is to be kept.
    ReadOptions options() const;

    /// Stays when no column holds the title.
    void accept() override;

private:
    Form *buildChoices();
    Form *buildKeep();
    void showKind();
    void showKept();
    void showFirst();
    Kind kind() const;
    QMap<QString, QString> changedColumns() const;

    ForeignTable m_table;
    QComboBox *m_kind;
    QComboBox *m_kept;
    MappingForm *m_columns;
    MarkLabel *m_problem;
    QLineEdit *m_name;
};

} // namespace kb
