// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "today/todayline.h"

#include <QFrame>
#include <QList>

class QToolButton;
class QVBoxLayout;

namespace kb {

class TextLabel;
class TodayLineView;

/// A block of Today: its heading and its first lines; the rest comes when it is asked for. Without lines it
/// says what would stand there, and offers the place where that is made.
class TodayBlockView : public QFrame
{
    Q_OBJECT

public:
    /// How many lines stand there by themselves.
    static constexpr int Most = 5;

    explicit TodayBlockView(TodayBlock block, QWidget *parent = nullptr);

    TodayBlock block() const { return m_block; }
    void say(const QList<TodayLine> &lines, QDate today);
    /// What the arrows walk over: the lines, and the button with the rest.
    QList<QWidget *> stops() const;
    /// The line of that key; null when it is not here.
    TodayLineView *lineOf(const QString &key) const;

Q_SIGNALS:
    void actAsked(const kb::TodayLine &line);
    void menuAsked(const QPoint &place);
    void placeAsked(kb::TodayBlock block);

private:
    void buildButtons();
    void layOut();
    void fill();
    void addLine(const TodayLine &line);
    void showRest();

    TodayBlock m_block;
    TextLabel *m_heading;
    TextLabel *m_nothing;
    QVBoxLayout *m_lines;
    QToolButton *m_rest;
    QToolButton *m_place;
    QList<TodayLine> m_all;
    QList<TodayLineView *> m_views;
    QDate m_today;
    bool m_isOpen = false;
};

} // namespace kb
