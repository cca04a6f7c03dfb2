// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "widgets/form.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace kb {

class Write;

/// A page of the settings: a form of which each field goes back to its default by a button. What it shows is
/// kept when the whole window is.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// The first field of which the label or the help has these words; null when none has.
    FormField *fieldWith(const QString &words) const;
    void focusFirst() { m_form->focusFirst(); }
    bool showFirstError() { return m_form->showFirstError(); }

    /// Whether all of it can be kept; a sentence stands beside what cannot.
    virtual bool check() { return true; }
    /// Whether it would change the bank.
    virtual bool changesBank() const { return false; }
    /// What it changes in the bank, in a step that the pages share. Only asked when it changes the bank.
    virtual Result<> keepInBank(Write & /*write*/) { return {}; }
    /// What is about this computer; after what is about the bank was kept.
    virtual void keepHere() {}

protected:
    /// What a field is when nobody chose.
    struct Standard
    {
        std::function<bool()> holds;
        std::function<void()> comeBack;
    };

    Form &form() { return *m_form; }
    FormField &addField(const FieldText &text, QWidget *editor);
    FormField &addNumber(const FieldText &text, QSpinBox *number, int standard);
    /// The standard is a place in the list.
    FormField &addChoice(const FieldText &text, QComboBox *choice, int standard);
    FormField &addFlag(QCheckBox *flag, const QString &help, bool standard);
    FormField &addLine(const FieldText &text, QLineEdit *line, const QString &standard = {});
    /// The button that goes back to the default. Call what it gives whenever the field changes.
    std::function<void()> addDefault(FormField &field, const QString &label, const Standard &standard);

    static QSpinBox *numberBox(const QString &name, int least, int most, int value);

private:
    struct Sought
    {
        FormField *field;
        QString text;
    };

    Form *m_form;
    QList<Sought> m_sought;
};

} // namespace kb
