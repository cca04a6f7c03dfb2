// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/textlabel.h"

#include <QWidget>

class QPushButton;

namespace kb {

/// What stands where a list or a picture has nothing to show: one sentence, and the one thing to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without an action there is no button.
    void say(const QString &sentence, const QString &action = {});
    void setMeaning(Meaning meaning);

    QString sentence() const { return m_sentence->text(); }

    bool offersAction() const;

Q_SIGNALS:
    void actionAsked();

private:
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace kb
