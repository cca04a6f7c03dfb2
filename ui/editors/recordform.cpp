// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordform.h"

#include "report/labels.h"
#include "widgets/textcounter.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace kb {

RecordForm::RecordForm(const RecordType &type, QWidget *parent)
    : Form(parent)
    , m_type(type)
{
}

void RecordForm::addLine(const FormLine &line)
{
    makeLine(line);
}

void RecordForm::addLine(FormLine line, const FormLine::MakeEditor &make)
{
    line.make = make;
    makeLine(line);
}

void RecordForm::addLines(const QList<FormLine> &lines)
{
    QList<FormField *> fields;
    for (const FormLine &line : lines)
        fields.append(makeLine(line));
    addRow(fields);
}

void RecordForm::show(const Values &values)
{
    m_isShowing = true;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        line->editor.show(values.value(line.key()));
        line->field->setError({});
        if (line->counter) // the editor may show no more than the beginning
            line->counter->count(line->editor.value().toString().size());
    }
    m_isShowing = false;
}

Values RecordForm::values() const
{
    Values values;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        values.insert(line.key(), line->editor.value());
    return values;
}

void RecordForm::focusField(FieldId field)
{
    if (QWidget *widget = m_lines.value(field).editor.widget)
        widget->setFocus(Qt::OtherFocusReason);
}

void RecordForm::setAccess(Access access)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.editor.setAccess(access);
        line.field->setLocked(access == Access::ReadOnly);
    }
}

bool RecordForm::showProblems(const QMap<FieldId, QString> &problems)
{
    bool isFine = true;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        QString sentence = line->editor.problem ? line->editor.problem() : QString();
        if (sentence.isEmpty())
            sentence = problems.value(line.key());
        line->field->setError(sentence);
        isFine = isFine && sentence.isEmpty();
    }
    return isFine;
}

FormField *RecordForm::makeLine(const FormLine &line)
{
    const FieldInfo *info = m_type.field(line.field);
    Q_ASSERT(info);
    const auto edited = [this] { tellEdited(); };
    const FieldEditor editor = line.make ? line.make(edited) : makeFieldEditor(m_type.kind, *info, edited);
    const QString label = info->kind == FieldKind::Flag ? QString() : fieldLabel(m_type.kind, line.field);
    FormField &field = addField({.label = label, .help = line.help, .need = info->need}, editor.widget);
    m_lines.insert(line.field, {editor, &field, addCounter(line, field)});
    return &field;
}

void RecordForm::tellEdited()
{
    if (!m_isShowing)
        Q_EMIT edited();
}

TextCounter *RecordForm::addCounter(const FormLine &line, FormField &field)
{
    if (line.limit == 0)
        return nullptr;
    TextCounter *counter = nullptr;
    if (auto *edit = qobject_cast<QLineEdit *>(&field.editor()))
        counter = new TextCounter(*edit, line.limit);
    else if (auto *memo = qobject_cast<QPlainTextEdit *>(&field.editor()))
        counter = new TextCounter(*memo, line.limit);
    if (counter)
        field.setCorner(counter);
    return counter;
}

} // namespace kb
