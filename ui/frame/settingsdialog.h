// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/dialogframe.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace kb {

class Appearance;
class BankSettings;
class Form;
class FormField;
class Workspace;
struct OverlapOptions;

/// The settings that exist: of the window, and, when a bank is open, of that bank.
class SettingsDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The workspace may be null: no bank is open.
    SettingsDialog(Appearance &appearance, const QString &language, Workspace *workspace,
                   QWidget *parent = nullptr);

    void accept() override;

    /// Code of the language that was chosen.
    QString language() const;

private:
    void showForm();
    void buildWindow(const QString &language);
    void buildOverlap();
    QSpinBox *makeLevel(int points);
    void showLevels(const OverlapOptions &options);
    bool saveOverlap();
    void buildCopies();
    void choosePlace();
    void saveCopies();

    Appearance &m_appearance;
    Workspace *m_workspace;
    Form *m_form;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_textSize = nullptr;
    QComboBox *m_tabSide = nullptr;
    QSpinBox *m_strong = nullptr;
    QSpinBox *m_probable = nullptr;
    QSpinBox *m_weak = nullptr;
    FormField *m_strongField = nullptr;
    QCheckBox *m_within = nullptr;
    QCheckBox *m_automatic = nullptr;
    QSpinBox *m_recent = nullptr;
    QSpinBox *m_weekly = nullptr;
    QLineEdit *m_place = nullptr;
    BankSettings *m_ofBank = nullptr;
};

} // namespace kb
