// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/importreading.h"
#include "widgets/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace kb {

class Form;
class FormField;
class MappingForm;
class MarkLabel;

/// Asks what the columns of a foreign table hold: anew, or as was kept of an earlier table.
class MappingDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit MappingDialog(const ForeignTable &table, QWidget *parent = nullptr);

    /// As it was chosen before, in place of what we take the columns for.
    void resume(const ReadOptions &chosen);
    /// The kept mappings as they are now. `renamed` gives new names by old ones, empty for what is forgotten.
    void setKept(const QList<FieldMapping> &kept, const QMap<QString, QString> &renamed);

    /// How to read the table. The mapping has a name when it is to be kept.
    ReadOptions options() const;

    /// Stays when no column holds the title.
    void accept() override;

Q_SIGNALS:
    /// The user wants to name or forget the mappings that are kept.
    void keptMappingsAsked();

private:
    Form *buildChoices();
    Form *buildKeep();
    void showKind();
    void fillKept();
    void showKept();
    void showFirst();
    Kind kind() const;
    QMap<QString, QString> changedColumns() const;

    ForeignTable m_table;
    QComboBox *m_kind;
    QComboBox *m_kept;
    FormField *m_earlier = nullptr;
    QPushButton *m_tidy = nullptr;
    MappingForm *m_columns;
    MarkLabel *m_problem;
    QLineEdit *m_name;
};

} // namespace kb
