// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QPushButton;

namespace kb {

class BankView;
class Highlight;
class TextLabel;

/// The tour (spec 03, 3.1): a panel in the corner of the window that goes from tab to tab, says what each is
/// for, and points at where work begins. Enter goes on, Esc leaves.
class Tour : public QFrame
{
    Q_OBJECT

public:
    explicit Tour(BankView &bank);

    /// Stays where it is when the user stays with what is not saved.
    void goTo(int stop);
    int stop() const { return m_stop; }
    QWidget *pointedAt() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void say();
    void leave();
    void place();

    BankView &m_bank;
    Highlight *m_ring;
    TextLabel *m_count;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_stop = -1;
};

/// Begins the tour, or goes back to its first stop.
void startTour(BankView &bank);

} // namespace kb
