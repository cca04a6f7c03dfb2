// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"
#include "widgets/formfield.h"

class QPushButton;
class QVBoxLayout;

namespace kb {

class Form;

/// How one part of each row is edited.
struct RowCell
{
    FieldText text;
    std::function<FieldEditor(const std::function<void()> &edited)> make;
    QString wanted = {}; ///< beside a cell that must be filled in and is not
    Value first = {};    ///< what a new row begins with
};

/// A cell with a text, a date or another value that is no field of a record.
RowCell rowCell(const QString &label, FieldKind kind, const QString &wanted = {});

struct RowsWords
{
    QString add;    ///< "&Add decision moment"
    QString remove; ///< "Remove %1", with the name of the row
    QString name;   ///< "decision moment %1", with its number
};

/// A row as it is edited; the key says which child it is, and is null for one that was added here.
struct EditedRow
{
    Uid key;
    QList<Value> values; ///< in the order of the cells
};

/// A short list that is edited as fields: each row with its cells and a button that removes it, and a button
/// below that adds one. Everything is reached with Tab.
class RowsEdit : public QWidget
{
    Q_OBJECT

public:
    RowsEdit(const QList<RowCell> &cells, const RowsWords &words, QWidget *parent = nullptr);

    /// Does not count as an edit.
    void setRows(const QList<EditedRow> &rows);
    QList<EditedRow> rows() const;
    void setAccess(Access access);

    /// Puts a sentence beside each cell that is empty and may not be, or that cannot be read; the first gets
    /// the keyboard. False when there is any.
    bool showProblems();
    /// Adds an empty row with the keyboard in it.
    void beginRow();

    /// The rows as one value, to be kept until they are saved; and back.
    Value draft() const;
    void showDraft(const Value &draft);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        Uid key;
        QWidget *frame = nullptr;
        Form *form = nullptr;
        QPushButton *remove = nullptr;
        QList<FieldEditor> editors;
        QList<FormField *> fields;
    };

    void add(const EditedRow &values);
    void fill(Row &row, const EditedRow &values);
    void removeRow(const QWidget *frame);
    void nameRows();
    void tellEdited();
    void dropAll();

    QList<RowCell> m_cells;
    RowsWords m_words;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Row> m_rows;
    Access m_access = Access::ReadWrite;
    bool m_isShowing = false;
};

} // namespace kb
