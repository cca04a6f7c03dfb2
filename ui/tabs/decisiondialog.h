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

/// Asks what a decision about a pair needs: the reason to set it aside, or why what another unit has is of no
/// use, or until when it waits; and of a rule why, for who wants to say it.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class About { SetAside, Later, NotUsable, AlwaysShow, NeverShow };

    DecisionDialog(About about, const QString &pair, QDate today, QWidget *parent = nullptr);

    /// What was remarked before it was asked.
    void setRemark(const QString &remark);

    /// What was filled in; valid after the dialog was accepted. Of a rule only the remark, which says why.
    Verdict decision() const;

    void accept() override;

private:
    bool mustSayWhy() const { return m_about == About::SetAside || m_about == About::NotUsable; }
    bool isAboutRule() const { return m_about == About::AlwaysShow || m_about == About::NeverShow; }
    void buildReason();
    void buildUntil(QDate today);
    void buildRemark();
    void checkReason(const Verdict &verdict);

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
