// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/overlapforms.h"
#include "widgets/choice.h"
#include "widgets/dialogframe.h"

class QCheckBox;
class QComboBox;

namespace kb {

class FormField;

/// Asks in which form the overlap report is wanted, of a report per unit for which, and whether dismissed
/// pairs are listed in it.
class ReportFormDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The keys of `units` are their codes.
    ReportFormDialog(const QList<Choice> &units, OverlapForm form, QWidget *parent = nullptr);

    OverlapForm form() const;
    /// The code of one unit; empty for all, and for the other forms.
    QString unit() const;

    /// Listed, unless the last time was otherwise.
    void setDismissed(DismissedPairs pairs);
    DismissedPairs dismissed() const;

private:
    void showForm();

    QComboBox *m_form;
    QComboBox *m_unit;
    QCheckBox *m_dismissed;
    FormField *m_formField = nullptr; ///< says what is in that form
    FormField *m_unitField = nullptr;
};

} // namespace kb
