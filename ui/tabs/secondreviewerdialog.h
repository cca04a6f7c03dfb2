// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/signaldialogs.h"

class QComboBox;

namespace kb {

class Bank;

/// Asks who is to judge a pair too.
class SecondReviewerDialog : public FieldsDialog
{
    Q_OBJECT

public:
    /// `people` holds one at least.
    SecondReviewerDialog(const QString &pair, const QList<Choice> &people, QWidget *parent = nullptr);

    /// Valid after the dialog was accepted.
    Choice reviewer() const;

protected:
    void check() override {} // somebody is always chosen

private:
    QComboBox *m_people;
};

/// Who else works in this bank for its unit, whose verdicts count together; keys are uids of profiles as
/// text.
QList<Choice> otherReviewers(Bank &bank);

} // namespace kb
