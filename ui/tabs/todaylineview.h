// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "today/todayline.h"

#include <QWidget>

namespace kb {

/// One line of Today: how soon, what, and the one thing to do with it. Enter, a double click or its button
/// does it.
class TodayLineView : public QWidget
{
    Q_OBJECT

public:
    TodayLineView(const TodayLine &line, QDate today, QWidget *parent = nullptr);

    const TodayLine &line() const { return m_line; }

Q_SIGNALS:
    void actAsked();
    /// The context menu, by key or mouse, at this place of the screen.
    void menuAsked(const QPoint &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void build(QDate today);
    QLayout *buildTexts(QDate today);
    QWidget *buildAct();

    TodayLine m_line;
};

} // namespace kb
