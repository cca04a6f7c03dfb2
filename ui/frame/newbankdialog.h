// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "widgets/dialogframe.h"

class QComboBox;
class QLineEdit;
class QRadioButton;
class QStackedWidget;

namespace kb {

class Form;
class FormField;
class TextLabel;

/// What the user does first in a new bank.
enum class FirstWork { Import, Nothing };

/// The steps that make a new bank: its file, its unit, its user, how to reach them, and what comes first.
/// Every step has a default and can be skipped.
class NewBankDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit NewBankDialog(QWidget *parent = nullptr);

    /// Where the new bank is, after the dialog was accepted.
    const QString &path() const { return m_made; }
    FirstWork firstWork() const;
    int stepCount() const;

    void accept() override;

private:
    Form *addStep();
    void showSteps();
    void buildFile();
    void buildUnit();
    void buildUser();
    void buildContact();
    void buildFirst();
    void goTo(int step);
    void back();
    void skip();
    void showUnit(int index);
    bool checkStep();
    void make();
    void showMade(const Result<QString> &made);
    void choosePlace();
    NewBank settings() const;

    QStackedWidget *m_steps;
    QList<Form *> m_forms; ///< one per step
    TextLabel *m_which;
    QPushButton *m_next;
    QPushButton *m_back;
    QPushButton *m_skip;
    QList<Unit> m_known;                     ///< the units to choose from
    QList<std::function<void()>> m_defaults; ///< per step: puts its first values back
    QLineEdit *m_name = nullptr;
    QLineEdit *m_path = nullptr;
    FormField *m_pathField = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_code = nullptr;
    FormField *m_codeField = nullptr;
    QLineEdit *m_unit = nullptr;
    QLineEdit *m_group = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_initials = nullptr;
    FormField *m_userField = nullptr;
    QLineEdit *m_contact = nullptr;
    QRadioButton *m_import = nullptr;
    QString m_made;
};

} // namespace kb
