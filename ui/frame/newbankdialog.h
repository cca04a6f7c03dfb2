// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "frame/dialogframe.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace kb {

class Form;
class FormField;
class TextLabel;

/// The steps that make a new bank: its file, its unit, its user, and how to reach them. Every step has a
/// default.
class NewBankDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit NewBankDialog(QWidget *parent = nullptr);

    /// The new bank; once, after the dialog was accepted.
    std::unique_ptr<Bank> takeBank() { return std::move(m_bank); }

    void accept() override;

private:
    Form *addStep();
    void buildFile();
    void buildUnit();
    void buildUser();
    void buildContact();
    void goTo(int step);
    void back();
    bool checkStep();
    bool make();
    void choosePlace();
    NewBank settings() const;

    QStackedWidget *m_steps;
    TextLabel *m_which;
    QPushButton *m_next;
    QPushButton *m_back;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_path = nullptr;
    FormField *m_pathField = nullptr;
    QLineEdit *m_code = nullptr;
    FormField *m_codeField = nullptr;
    QLineEdit *m_unit = nullptr;
    QLineEdit *m_group = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_initials = nullptr;
    FormField *m_userField = nullptr;
    QLineEdit *m_contact = nullptr;
    std::unique_ptr<Bank> m_bank;
};

} // namespace kb
