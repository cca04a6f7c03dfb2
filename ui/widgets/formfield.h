// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/field.h"

#include <QWidget>

class QHBoxLayout;

namespace kb {

class MarkLabel;
class TextLabel;

/// What a form says about a field. A "&" in the label gives its key.
struct FieldText
{
    QString label;
    QString help = {}; ///< one sentence below the field, or nothing
    Need need = Need::Optional;
};

/// A field of a form: label above, the editor, help below, and, when something is wrong, the sentence that
/// says what. All of it is spoken with the editor.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor over.
    FormField(const FieldText &text, QWidget *editor, QWidget *parent = nullptr);

    QWidget &editor() { return *m_editor; }

    void setText(const FieldText &text);
    /// Only the sentence below it.
    void setHelp(const QString &help);
    /// Of what cannot be changed nobody says that it is required.
    void setLocked(bool isLocked);
    /// One sentence: what is wrong and what to do. Empty takes it away.
    void setError(const QString &sentence);
    bool hasError() const;
    /// Puts a small widget at the right of the label, such as a TextCounter; of the editor where that says
    /// itself what it is, as a check box does.
    void setCorner(QWidget *corner);

private:
    bool isAskedFor() const { return m_text.need == Need::Required && !m_isLocked; }
    void describeEditor();

    FieldText m_text;
    bool m_isLocked = false;
    QHBoxLayout *m_top;
    TextLabel *m_label;
    TextLabel *m_need;
    QWidget *m_editor;
    MarkLabel *m_error;
    TextLabel *m_help;
};

} // namespace kb
