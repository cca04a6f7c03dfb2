// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/formfield.h"

class QVBoxLayout;

namespace kb {

/// The fields of an editor, one below the other, in sections that fold.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    /// Takes the editor over. Fields come in the section that was begun last.
    FormField &addField(const FieldText &text, QWidget *editor);
    /// Puts short fields beside each other where there is room.
    void addRow(const QList<FormField *> &fields);
    /// From here on fields belong to this section.
    void beginSection(const QString &title);

    /// Puts the keyboard in the first field.
    void focusFirst();
    /// Brings the first field with an error into sight and gives it the focus; false when there is none.
    bool showFirstError();

private:
    QList<FormField *> m_fields;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_section;
};

} // namespace kb
