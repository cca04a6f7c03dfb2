// SPDX-License-Identifier: EUPL-1.2
#include "tabs/savedfilters.h"

#include "tabs/filternamedialog.h"
#include "workspace/workspace.h"

#include <QMenu>

namespace kb {

namespace {

FilterState stateOf(const KeptFilter &filter)
{
    return {filter.text, filter.chosen};
}

/// In a menu an "&" would be a key.
QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedFilters::SavedFilters(Workspace &workspace, FilterBar &bar, const QByteArray &list)
    : QObject(&bar)
    , m_workspace(workspace)
    , m_bar(bar)
    , m_filters(workspace.bank(), list)
    , m_menu(new QMenu(&bar))
{
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    if (!workspace.isReadOnly())
        connect(&bar, &FilterBar::saveAsked, this, &SavedFilters::save);
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, [this](const Changes &changes) {
        if (changes.listChanged(Kind::Setting))
            showMenu();
    });
    showMenu();
}

QStringList SavedFilters::names() const
{
    const auto names = m_filters.names();
    if (!names)
        m_workspace.sayError(names.error());
    return names ? *names : QStringList();
}

void SavedFilters::showMenu()
{
    m_bar.showSaved(names().isEmpty() ? nullptr : m_menu);
}

void SavedFilters::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() keeps them
    const QStringList names = this->names();
    const QString asked = nameOfAsked(names);
    for (const QString &name : names) {
        QAction *action = m_menu->addAction(menuText(name), this, [this, name] { choose(name); });
        action->setCheckable(true);
        action->setChecked(name == asked);
    }
    if (m_workspace.isReadOnly())
        return;
    m_menu->addSeparator();
    addChange(tr("&Rename"), names, &SavedFilters::rename);
    addChange(tr("Re&move"), names, &SavedFilters::remove);
}

/// Of the saved filter that the bar asks now; of several that are alike the one that was chosen last.
QString SavedFilters::nameOfAsked(const QStringList &names) const
{
    const FilterState now = m_bar.state();
    QStringList alike;
    for (const QString &name : names) {
        const auto filter = m_filters.find(name);
        if (filter && stateOf(*filter) == now)
            alike.append(name);
    }
    return alike.contains(m_chosen) ? m_chosen : alike.value(0);
}

void SavedFilters::addChange(const QString &title, const QStringList &names,
                             void (SavedFilters::*change)(const QString &name))
{
    QMenu *menu = m_menu->addMenu(title);
    for (const QString &name : names)
        menu->addAction(menuText(name), this, [this, name, change] { (this->*change)(name); });
}

void SavedFilters::choose(const QString &name)
{
    const auto filter = m_filters.find(name);
    if (!filter)
        return m_workspace.sayError(filter.error());
    m_chosen = name;
    m_bar.setState(stateOf(*filter));
    if (m_bar.state() != stateOf(*filter))
        m_workspace.say({.sentence = tr("Part of “%1” cannot be chosen any more. The list shows what fits "
                                        "the rest.")
                                         .arg(name)});
}

void SavedFilters::save(const FilterState &state)
{
    const QStringList taken = names();
    FilterNameDialog dialog(FilterNameDialog::About::Save, taken.contains(m_chosen) ? m_chosen : QString(),
                            taken, &m_bar);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const KeptFilter filter{dialog.name(), state.text, state.chosen};
    const auto saved = write(filter.name, [&](Write &writing) { return m_filters.keep(writing, filter); });
    if (!saved)
        return m_workspace.sayError(saved.error());
    m_chosen = filter.name;
    m_workspace.say({.sentence = tr("Filter “%1” saved. You find it under Saved filters.").arg(filter.name)});
}

void SavedFilters::rename(const QString &name)
{
    QStringList others = names();
    others.removeAll(name);
    FilterNameDialog dialog(FilterNameDialog::About::Rename, name, others, &m_bar);
    if (dialog.exec() != QDialog::Accepted || dialog.name() == name)
        return;
    const auto renamed =
        write(name, [&](Write &writing) { return m_filters.rename(writing, name, dialog.name()); });
    if (!renamed)
        return m_workspace.sayError(renamed.error());
    if (m_chosen == name)
        m_chosen = dialog.name();
    m_workspace.say({.sentence = tr("The filter is now called “%1”.").arg(dialog.name())});
}

void SavedFilters::remove(const QString &name)
{
    const auto removed = write(name, [&](Write &writing) { return m_filters.forget(writing, name); });
    if (!removed)
        return m_workspace.sayError(removed.error());
    m_workspace.sayDone(tr("Filter “%1” removed.").arg(name));
}

Result<> SavedFilters::write(const QString &name, const std::function<Result<>(Write &)> &work)
{
    return m_workspace.write({QStringLiteral("filter"), Kind::Setting, 1, name}, work);
}

} // namespace kb
