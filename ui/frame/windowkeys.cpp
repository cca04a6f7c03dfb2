// SPDX-License-Identifier: EUPL-1.2
// The keys of the menus, which the user may change: the second half of WindowMenus.
#include "frame/bankview.h"
#include "frame/searchfield.h"
#include "frame/windowmenus.h"

namespace kb {

namespace {

/// "Undo: study DGVB-STU-08 changed" is the command Undo.
QString commandName(const QAction &action)
{
    return action.text().section(u':', 0, 0).remove(u'&').remove(u'…').trimmed();
}

} // namespace

/// The action, whose keys are kept under this id.
QAction *WindowMenus::named(QAction *action, const QString &id)
{
    m_keyed.append({id, action, {}});
    return action;
}

/// Once all of them are there, with the keys that they come with.
void WindowMenus::rememberKeys()
{
    for (KeyedAction &keyed : m_keyed)
        keyed.usual = keyed.action->shortcuts();
}

QList<ShortKey> WindowMenus::keys() const
{
    QList<ShortKey> keys;
    for (const KeyedAction &keyed : m_keyed)
        keys.append({keyed.id, commandName(*keyed.action), keyed.usual, keyed.action->shortcuts()});
    return keys;
}

QList<ShortKey> WindowMenus::takenKeys() const
{
    QList<ShortKey> taken;
    if (!m_bank)
        return taken;
    for (const QAction *action : m_bank->findChildren<QAction *>()) {
        if (!action->shortcuts().isEmpty())
            taken.append({{}, commandName(*action), action->shortcuts(), action->shortcuts()});
    }
    return taken;
}

void WindowMenus::setKeys(const QMap<QString, KeyList> &chosen)
{
    for (const KeyedAction &keyed : std::as_const(m_keyed))
        keyed.action->setShortcuts(chosen.value(keyed.id, keyed.usual));
    m_search->sayKey(m_actions[Command::Search]->shortcut());
}

} // namespace kb
