// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"
#include "widgets/form.h"

#include <QMap>

namespace kb {

class TextCounter;

/// What a form says about a field beyond its label.
struct FormLine
{
    using MakeEditor = std::function<FieldEditor(const std::function<void()> &edited)>;

    FieldId field = 0;
    QString help = {};
    int limit = 0;        ///< characters that the field should not pass; 0: no counter
    MakeEditor make = {}; ///< for a field that is edited in another way than its kind says
};

/// Fields of one record, each with its label, its editor, and a place for what is wrong with it.
class RecordForm : public Form
{
    Q_OBJECT

public:
    explicit RecordForm(const RecordType &type, QWidget *parent = nullptr);

    void addLine(const FormLine &line);
    /// The same for a line of which it is said how the field is edited.
    void addLine(FormLine line, const FormLine::MakeEditor &make);
    /// Short fields beside each other.
    void addLines(const QList<FormLine> &lines);

    /// Does not count as an edit.
    void show(const Values &values);
    Values values() const;
    /// Whether it has that field, of records of that kind.
    bool has(Kind kind, FieldId field) const { return m_type.kind == kind && m_lines.contains(field); }
    /// Puts the cursor in a field that it has; the form must be in sight.
    void focusField(FieldId field);
    void setAccess(Access access);

    /// Puts each sentence beside its field, and takes away what was there; the form's own complaints about
    /// what cannot be read come first. False when there is any.
    bool showProblems(const QMap<FieldId, QString> &problems);

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        FieldEditor editor;
        FormField *field = nullptr;
        TextCounter *counter = nullptr;
    };

    FormField *makeLine(const FormLine &line);
    void tellEdited();
    static TextCounter *addCounter(const FormLine &line, FormField &field);

    const RecordType &m_type;
    QMap<FieldId, Line> m_lines;
    bool m_isShowing = false;
};

} // namespace kb
