// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/profile.h"
#include "model/urgency.h"

#include <QObject>
#include <QStringList>

class QLineEdit;
class QSpinBox;

namespace kb {

class ChipEdit;
class Form;
class FormField;
class Workspace;
class Write;

/// The settings of a bank about the words of its overlaps, its signals, its papers and who works in it, as
/// fields of a form; each of them that has a default goes back to it by a button.
class BankSettings : public QObject
{
    Q_OBJECT

public:
    BankSettings(Form &form, Workspace &workspace, QObject *parent);

    /// One step to undo, when something changed. False with a sentence beside the field when it cannot be.
    bool save();

private:
    void buildWords(Form &form);
    void buildSignals(Form &form);
    void buildPapers(Form &form);
    void buildUser(Form &form);
    FormField &addNumber(Form &form, const QString &label, const QString &help, QSpinBox *number,
                         int standard);
    void addDefault(FormField &field, const QString &label, const std::function<void()> &reset);
    UrgencyThresholds thresholds() const;
    QStringList ignoredWords() const;
    bool isChanged() const;
    Result<> keepAll(Write &write);

    Workspace &m_workspace;
    ChipEdit *m_words = nullptr;
    QSpinBox *m_soon;
    QSpinBox *m_large;
    QSpinBox *m_small;
    FormField *m_largeField = nullptr;
    QLineEdit *m_contact;
    QSpinBox *m_rows;
    QLineEdit *m_name = nullptr;
    FormField *m_nameField = nullptr;
    UrgencyThresholds m_thresholds; ///< as they are kept
    QString m_keptContact;
    int m_keptRows = 0;
    QStringList m_keptWords;
    Profile m_user;
};

} // namespace kb
