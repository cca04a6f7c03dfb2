// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/userecord.h"
#include "tabs/signaldialogs.h"

namespace kb {

/// Asks what for a study of another unit was used, and how (spec 01, S14).
class UseDialog : public FieldsDialog
{
    Q_OBJECT

public:
    /// `what` names the study and the question. A reference is looked at as one of that year.
    UseDialog(const QString &what, int year, QWidget *parent = nullptr);

    /// What was filled in; valid after the dialog was accepted.
    UseRecord use() const;

protected:
    void check() override;

private:
    int m_year;
    FieldEditor m_usedIn;
    FieldEditor m_reference;
    FieldEditor m_how;
    FormField *m_referenceField;
};

} // namespace kb
