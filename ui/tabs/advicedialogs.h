// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/adviceoffer.h"
#include "print/pagemeasure.h"
#include "widgets/choice.h"
#include "widgets/dialogframe.h"

class QComboBox;
class QPlainTextEdit;

namespace kb {

class Form;
class FormField;
class PartialDateEdit;

/// Asks on which day an advice is offered, and says what that does. An advice that is longer than it may be
/// is told so: who goes on, allows the page.
class OfferDialog : public DialogFrame
{
    Q_OBJECT

public:
    OfferDialog(const Advice &advice, const QString &version, const print::PageMeasure &measure, QDate today,
                QWidget *parent = nullptr);

    QDate day() const;
    void accept() override;

private:
    Form *m_form;
    PartialDateEdit *m_day;
    FormField *m_dayField;
};

/// Asks of which exploration an advice is made.
class ExplorationDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The keys are uids as text; at least one.
    ExplorationDialog(const QList<Choice> &explorations, QWidget *parent = nullptr);

    /// Two may have one name.
    Uid exploration() const;

private:
    QComboBox *m_exploration;
};

/// Asks what the reader decided.
class OutcomeDialog : public DialogFrame
{
    Q_OBJECT

public:
    OutcomeDialog(const Advice &advice, QDate today, QWidget *parent = nullptr);

    AdviceOutcome outcome() const;
    void accept() override;

private:
    Form *m_form;
    QComboBox *m_status;
    PartialDateEdit *m_day;
    QPlainTextEdit *m_note;
    FormField *m_dayField;
};

} // namespace kb
