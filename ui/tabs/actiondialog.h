// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/actionsteps.h"
#include "tabs/signaldialogs.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace kb {

class PartialDateEdit;

/// What the dialog for an agreed action begins with.
struct ActionForm
{
    QString subject;   ///< names what it is about
    ActionDraft draft; ///< as it is, or as it is proposed
    QList<Choice> units;
    QString research; ///< title of the proposal for joint research that can be made too; empty: none
};

/// Asks what units agree to do, and whether what follows from it is made at once: the kind, what, who leads
/// and takes part, and by when.
class ActionDialog : public FieldsDialog
{
    Q_OBJECT

public:
    enum class About { New, Change };

    ActionDialog(About about, const ActionForm &form, QWidget *parent = nullptr);

    /// What was filled in; valid after the dialog was accepted.
    ActionDraft draft() const;

protected:
    void check() override;

private:
    void buildWhat();
    void buildWho();
    void buildWhen(About about);
    void buildFollowUp();
    void offerFollowUp();
    ActionKind chosenKind() const;
    bool isFollowedAsProposed() const;
    QList<Uid> chosenOthers() const;

    ActionForm m_form;
    QComboBox *m_kind;
    QPlainTextEdit *m_what;
    QComboBox *m_lead;
    QListWidget *m_others;
    PartialDateEdit *m_due;
    QComboBox *m_status = nullptr;
    QCheckBox *m_followUp = nullptr;
    FormField *m_whatField = nullptr;
    FormField *m_leadField = nullptr;
    FormField *m_dueField = nullptr;
};

/// Asks what the unit that leads says to what was agreed.
class ActionAnswerDialog : public FieldsDialog
{
    Q_OBJECT

public:
    ActionAnswerDialog(const OverlapAction &action, QWidget *parent = nullptr);

    /// The action with its answer.
    OverlapAction answered() const;

protected:
    void check() override;

private:
    OverlapAction m_action;
    QComboBox *m_answer;
    QLineEdit *m_text;
    FormField *m_textField;
};

} // namespace kb
