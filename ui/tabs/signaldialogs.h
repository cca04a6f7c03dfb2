// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"
#include "model/signal.h"
#include "model/signalassessment.h"
#include "model/signaldossierlink.h"
#include "widgets/choice.h"
#include "widgets/dialogframe.h"

#include <optional>

namespace kb {

class Form;
class FormField;

/// A dialog of a few fields about one record or several, which `what` names above them.
class FieldsDialog : public DialogFrame
{
    Q_OBJECT

public:
    FieldsDialog(const QString &title, const QString &what, QWidget *parent);

    /// Shuts only when every field is filled in as it should be.
    void accept() override;

protected:
    FormField &addEditor(const QString &label, const FieldEditor &editor, Need need = Need::Optional);
    FormField &addReasonField(const QString &label, Need need);
    /// Puts sentences beside fields that are wrong.
    virtual void check() = 0;
    QString reason() const;
    void checkReason(const QString &sentence);
    void clearReasonError();
    Form &form() { return *m_form; }

private:
    Form *m_form;
    FieldEditor m_reason;
    FormField *m_reasonField = nullptr;
};

/// Asks why, in a sentence.
class ReasonDialog : public FieldsDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString label;
        QString missing; ///< what is said when nothing was written
        QString accept;
    };
    ReasonDialog(const Words &words, const QString &what, QWidget *parent);

    using FieldsDialog::reason;

protected:
    void check() override;

private:
    QString m_missing;
};

/// Asks how large and likely a signal of our own is, and when.
class AssessDialog : public FieldsDialog
{
    Q_OBJECT

public:
    AssessDialog(const Signal &signal, QWidget *parent);

    /// The signal with its scores.
    Signal scored() const;

protected:
    void check() override;

private:
    Signal m_signal;
    FieldEditor m_impact;
    FieldEditor m_likelihood;
    FormField *m_impactField = nullptr;
    FormField *m_likelihoodField = nullptr;
    FieldEditor m_horizon;
    FieldEditor m_direction;
};

/// Asks what our unit thinks of the signal of another.
class VerdictDialog : public FieldsDialog
{
    Q_OBJECT

public:
    VerdictDialog(const QString &what, const std::optional<SignalAssessment> &before, QWidget *parent);

    SignalVerdict verdict() const;
    using FieldsDialog::reason;

protected:
    void check() override;

private:
    FieldEditor m_verdict;
};

/// Asks for which dossier signals mean something, and what.
class DossierLinkDialog : public FieldsDialog
{
    Q_OBJECT

public:
    DossierLinkDialog(const QString &what, const QList<Choice> &dossiers, QWidget *parent);

    void choose(const Uid &dossier);
    SignalDossierLink link() const;

protected:
    void check() override;

private:
    FieldEditor m_dossier;
    FieldEditor m_importance;
    FieldEditor m_proposal;
    FormField *m_dossierField;
};

} // namespace kb
