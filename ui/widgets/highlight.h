// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointer>
#include <QWidget>

namespace kb {

/// A ring around another widget, to point at it. It lies on top of everything in its parent, takes no mouse
/// and no keyboard, and goes along when the other moves.
class Highlight : public QWidget
{
    Q_OBJECT

public:
    explicit Highlight(QWidget *parent);

    /// Null: points at nothing.
    void pointAt(QWidget *target);
    QWidget *target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_target;
};

} // namespace kb
