// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/keptfilters.h"
#include "widgets/filterbar.h"

class QMenu;

namespace kb {

class Workspace;

/// Lets a bar save its filter in the bank, and gives it a menu that chooses a saved one again, renames it or
/// removes it.
///
/// They are settings of the bank, not of this computer as columns are: what somebody keeps by name is work,
/// made of the units, dossiers and concepts of this bank. So it moves with the file, is in its backups, and
/// can be undone.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    /// `list` names the list in the bank and never changes. Lives as long as the bar.
    SavedFilters(Workspace &workspace, FilterBar &bar, const QByteArray &list);

private:
    QStringList names() const;
    void showMenu();
    void fillMenu();
    QString nameOfAsked(const QStringList &names) const;
    void addChange(const QString &title, const QStringList &names,
                   void (SavedFilters::*change)(const QString &name));
    void choose(const QString &name);
    void save(const FilterState &state);
    void rename(const QString &name);
    void remove(const QString &name);
    Result<> write(const QString &name, const std::function<Result<>(Write &)> &work);

    Workspace &m_workspace;
    FilterBar &m_bar;
    KeptFilters m_filters;
    QMenu *m_menu;
    QString m_chosen; ///< the name that is proposed for a filter that grew from it
};

} // namespace kb
