// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/urgency.h"

#include <QObject>

class QLineEdit;
class QSpinBox;

namespace kb {

class Form;
class FormField;
class Workspace;

/// The settings of a bank about its signals and its papers, as fields of a form; each of them goes back to
/// its default by a button.
class BankSettings : public QObject
{
    Q_OBJECT

public:
    BankSettings(Form &form, Workspace &workspace, QObject *parent);

    /// One step to undo, when something changed. False with a sentence beside the field when it cannot be.
    bool save();

private:
    void buildSignals(Form &form);
    void buildPapers(Form &form);
    FormField &addNumber(Form &form, const QString &label, const QString &help, QSpinBox *number,
                         int standard);
    void addDefault(FormField &field, const QString &label, const std::function<void()> &reset);
    UrgencyThresholds thresholds() const;
    bool isChanged() const;

    Workspace &m_workspace;
    QSpinBox *m_soon;
    QSpinBox *m_large;
    QSpinBox *m_small;
    FormField *m_largeField = nullptr;
    QLineEdit *m_contact;
    QSpinBox *m_rows;
    UrgencyThresholds m_thresholds; ///< as they are kept
    QString m_keptContact;
    int m_keptRows = 0;
};

} // namespace kb
