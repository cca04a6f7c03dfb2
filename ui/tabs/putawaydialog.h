// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/dialogframe.h"

#include <QDate>

class QLineEdit;

namespace kb {

class Form;
class FormField;
class PartialDateEdit;

/// Asks until when a line of Today waits, or why it is not shown any more.
class PutAwayDialog : public DialogFrame
{
    Q_OBJECT

public:
    enum class About { Later, Hide };

    PutAwayDialog(About about, const QString &what, QDate today, QWidget *parent = nullptr);

    /// What was filled in; valid after the dialog was accepted.
    QDate until() const;
    QString reason() const;

    void accept() override;

private:
    QDate m_today;
    Form *m_form;
    PartialDateEdit *m_until = nullptr;
    QLineEdit *m_reason = nullptr;
    FormField *m_field;
};

} // namespace kb
