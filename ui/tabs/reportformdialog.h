// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/overlapforms.h"
#include "widgets/choice.h"
#include "widgets/dialogframe.h"

class QComboBox;

namespace kb {

class FormField;

/// Asks in which form the overlap report is wanted, and of a report per unit for which.
class ReportFormDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The keys of `units` are their codes.
    ReportFormDialog(const QList<Choice> &units, OverlapForm form, QWidget *parent = nullptr);

    OverlapForm form() const;
    /// The code of one unit; empty for all, and for the other forms.
    QString unit() const;

private:
    void showForm();

    QComboBox *m_form;
    QComboBox *m_unit;
    FormField *m_formField = nullptr; ///< says what is in that form
    FormField *m_unitField = nullptr;
};

} // namespace kb
