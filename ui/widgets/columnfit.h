// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QObject>
#include <QSet>

class QHeaderView;
class QTableView;
class QTimer;

namespace kb {

/// How wide the columns of a table are. A column that nobody gave a width is as wide as its title and what
/// was seen of it, up to the width that it was made with; so what is left goes to the column that takes the
/// rest.
///
/// With `leastOfRest` characters it gives that column the rest itself, and no less than so many: then the
/// table scrolls. Without, the view does.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /// Works on the view, which must have its model.
    explicit ColumnFit(QTableView &view, int leastOfRest = 0);

    /// No column has a width that somebody gave it.
    void reset();
    /// By dragging, or as it was remembered.
    bool isGiven(int section) const { return m_given.contains(section); }
    void give(int section, int width);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Somebody gave a column a width.
    void given();

private:
    int mostOf(int section) const;
    void onResized(int section, int before, int after);
    void fit();
    void followFont();
    void giveRest();

    QTableView &m_view;
    QHeaderView &m_header;
    const int m_leastOfRest;
    QTimer *m_soon; ///< once for all that came into sight together
    QSet<int> m_given;
    QMap<int, int> m_seen; ///< the widest so far, so that nothing shrinks while one looks
    int m_digit;           ///< width of a digit in pixels
    bool m_isFitting = false;
};

} // namespace kb
