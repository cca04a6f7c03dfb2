// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/dialogframe.h"

class QLineEdit;

namespace kb {

class FormField;

/// Asks by which name a filter is kept, and tells when one of that name is there already.
class FilterNameDialog : public DialogFrame
{
    Q_OBJECT

public:
    enum class About { Save, Rename };

    /// `name` stands there at first; `taken` are the names of the other filters.
    FilterNameDialog(About about, const QString &name, const QStringList &taken, QWidget *parent = nullptr);

    /// Valid after the dialog was accepted.
    QString name() const;

    void accept() override;

private:
    void showHelp();

    About m_about;
    QStringList m_taken;
    QLineEdit *m_name;
    FormField *m_field;
};

} // namespace kb
