// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/mark.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace kb {

class MarkLabel;

/// How something went, in one sentence, with the one action that follows from it, such as "Undo". Stays until
/// it is closed or the next result comes: nobody has to read against the clock.
class ResultLine : public QWidget
{
    Q_OBJECT

public:
    explicit ResultLine(QWidget *parent = nullptr);

    /// Each result takes the place of the one before.
    void showDone(const QString &sentence, const QString &action = {});
    void showFailed(const QString &sentence, const QString &action = {});
    QString sentence() const;

Q_SIGNALS:
    void actionAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const Mark &mark, const QString &sentence, const QString &action);
    void retranslate();

    MarkLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace kb
