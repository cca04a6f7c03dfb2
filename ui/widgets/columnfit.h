// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/columnshares.h"

#include <QMap>
#include <QObject>
#include <QSet>

class QHeaderView;
class QTableView;
class QTimer;

namespace kb {

/// What becomes of columns for which there is no room, however narrow they are.
enum class NoRoom { LeftOut, Scrolled };

/// How wide the columns of a table are. A column that nobody gave a width is as wide as its title and what
/// was seen of it, up to the width that it was made with; so what is left goes to the column that takes the
/// rest. That one is what one reads the list for: where it would become too narrow the others first become
/// narrower, and then yield, from the end on, until there is room again. It needs a sentence, and a text may
/// lose three parts in ten; or of both the beginning is enough, where the column says so, and where the rest
/// is cut first no more is kept for it. A column of words, such as a status, does not become narrower: it is
/// as wide as its words, or it yields.
///
/// With `leastOfRest` digits it gives that column the rest itself, and no less than so many. Without, the
/// view does. A table of which nothing may be left out scrolls instead.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /// Works on the view, which must have its model.
    explicit ColumnFit(QTableView &view, int leastOfRest = 0, NoRoom noRoom = NoRoom::LeftOut);

    /// No column has a width that somebody gave it.
    void reset();
    /// By dragging, or as it was remembered.
    bool isGiven(int section) const { return m_given.contains(section); }
    void give(int section, int width);
    /// Out of sight for want of room, though it is one of the columns that are shown.
    bool hasYielded(int section) const { return m_yielded.contains(section); }
    /// As somebody asked for it; a column that is asked for does not yield.
    void setShown(int section, bool isShown);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Somebody gave a column a width.
    void given();

private:
    int widthIn(int role, int section) const;
    int mostOf(int section) const;
    int titleOf(int section) const;
    int leastOf(int section, int wish) const;
    bool tells(int role, int section) const;
    void onResized(int section, int before, int after);
    void fit();
    QList<int> shownSections() const;
    ColumnNeed needOf(int section);
    int roomBesideRest();
    int needOfRest(int section);
    int needOfBeginning(int section) const;
    void apply(int section, int width);
    void followFont();
    void giveRest();

    QTableView &m_view;
    QHeaderView &m_header;
    const int m_leastOfRest;
    const NoRoom m_noRoom;
    QTimer *m_soon; ///< once for all that came into sight together
    QSet<int> m_given;
    QSet<int> m_asked; ///< somebody wants to see them, however little room there is
    QSet<int> m_yielded;
    QMap<int, int> m_seen; ///< the widest so far, so that nothing shrinks while one looks
    int m_digit;           ///< width of a digit in pixels
    bool m_isFitting = false;
};

} // namespace kb
