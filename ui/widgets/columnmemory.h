// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QHeaderView;
class QMenu;
class QTableView;

namespace kb {

class ColumnFit;
class Preferences;

/// The columns of a table as the user left them: which are shown, in which order, how wide, sorted by which.
/// Columns are known by their key, so that a new version may add some.
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    /// Works on the view, which must have its model.
    explicit ColumnMemory(QTableView &view);

    /// Restores what was remembered under that name and remembers from now on. The settings must outlive
    /// this.
    void remember(Preferences &settings, const QString &name);
    /// The columns as they were made.
    void reset();
    /// A tick for every column, and a way back. The menu asks for itself each time it opens.
    void fillMenu(QMenu &menu);

private:
    QString keyOf(int section) const;
    int sectionOf(const QString &key) const;
    /// Also one that yielded its room: that comes back by itself.
    bool isShown(int section) const;
    void showColumn(int section, bool isShown);
    void restore();
    void save() const;

    QTableView &m_view;
    QHeaderView &m_header;
    ColumnFit *m_fit;
    Preferences *m_settings = nullptr;
    QString m_name;
    bool m_isRestoring = false;
};

} // namespace kb
