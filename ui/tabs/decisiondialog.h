// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/verdict.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace kb {

class Form;
class FormField;
class PartialDateEdit;

/// Asks what a decision about a pair needs: the reason to set it aside, or until when it waits.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class About { SetAside, Later };

    DecisionDialog(About about, const QString &pair, QDate today, QWidget *parent = nullptr);

    /// What was remarked before it was asked.
    void setRemark(const QString &remark);

    /// What was filled in; valid after the dialog was accepted.
    Verdict decision() const;

    void accept() override;

private:
    void buildReason();
    void buildUntil(QDate today);
    void buildRemark();

    About m_about;
    Form *m_form;
    QComboBox *m_reason = nullptr;
    PartialDateEdit *m_until = nullptr;
    QPlainTextEdit *m_remark = nullptr;
    FormField *m_reasonField = nullptr;
    FormField *m_untilField = nullptr;
    FormField *m_remarkField = nullptr;
};

} // namespace kb
