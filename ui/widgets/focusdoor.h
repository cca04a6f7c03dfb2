// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace kb {

/// Leads the keyboard that comes to a whole to one part of it, as long as that part is there and can have it.
/// Without this the Tab key stops before the whole for ever: to Qt a focus proxy that is hidden can have the
/// focus (QApplicationPrivate::focusNextPrevChild_helper, since Qt 6.0).
class FocusDoor : public QObject
{
public:
    /// The whole owns the door; the part is in it, at whatever depth, and stays there.
    FocusDoor(QWidget &whole, QWidget &part);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget &m_whole;
    QWidget &m_part;
};

} // namespace kb
