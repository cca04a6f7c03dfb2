// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/signal.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace kb {

class MarkLabel;

/// One line in which a signal is written down as soon as it is seen: what, where, and Enter.
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

private:
    void followSource();
    void capture();
    void complain(const QString &sentence, QLineEdit &edit);

    QLineEdit *m_title;
    QLineEdit *m_source;
    QComboBox *m_arena;
    MarkLabel *m_problem;
    bool m_isArenaChosen = false; ///< by hand: the source does not change it any more
};

} // namespace kb
