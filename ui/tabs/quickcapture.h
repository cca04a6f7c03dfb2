// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/signal.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace kb {

class MarkLabel;

/// One line in which a signal is written down as soon as it is seen: what, where, and Enter. Two lines where
/// one would cut the questions.
class QuickCapture : public QWidget
{
    Q_OBJECT

public:
    explicit QuickCapture(QWidget *parent = nullptr);

    /// Empties the line for the next one; the keyboard goes to its start.
    void clear();
    /// Puts the keyboard in the line.
    void begin();

Q_SIGNALS:
    /// Title, source and arena are filled in.
    void captured(const kb::Signal &signal);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLine();
    void makeRoom();
    void breakLine();
    void followSource();
    void capture();
    void complain(const QString &sentence, QLineEdit &edit);

    QLineEdit *m_title;
    QLineEdit *m_source;
    QComboBox *m_arena;
    MarkLabel *m_problem;
    QBoxLayout *m_line;
    bool m_isArenaChosen = false; ///< by hand: the source does not change it any more
};

} // namespace kb
