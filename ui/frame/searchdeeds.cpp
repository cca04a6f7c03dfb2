// SPDX-License-Identifier: EUPL-1.2
// What follows when a line below the search field is chosen: the second half of SearchField.
#include "bank/keptfilters.h"
#include "frame/savedsearches.h"
#include "frame/searchfield.h"
#include "frame/searchpopup.h"
#include "search/searchscope.h"
#include "tabs/filternamedialog.h"
#include "tabs/tabs.h"
#include "workspace/recentsearches.h"
#include "workspace/workspace.h"

namespace kb {

void SearchField::carryOut(const FoundRow &row)
{
    switch (row.act) {
    case FoundRow::Act::Nothing:
        return;
    case FoundRow::Act::SearchAgain:
        return searchAgain(row.target);
    case FoundRow::Act::ForgetRecent:
        RecentSearches(*m_workspace).forgetAll();
        return search();
    case FoundRow::Act::OpenRecord:
        RecentSearches(*m_workspace).add(text());
        m_popup->hide();
        return m_place == Place::OwnWindow ? m_workspace->openInWindow(row.record)
                                           : m_workspace->open(row.record);
    case FoundRow::Act::OpenSaved:
        return openSaved(row);
    case FoundRow::Act::RunCommand:
        leave(); // what the command works on is where the keyboard was
        if (row.command)
            row.command->trigger();
        return;
    case FoundRow::Act::MakeQuestion:
        m_popup->hide();
        Q_EMIT questionAsked(row.target);
        return;
    case FoundRow::Act::SaveSearch:
        return saveSearch();
    }
}

void SearchField::openSaved(const FoundRow &row)
{
    const auto kept = KeptFilters(m_workspace->bank(), row.list).find(row.target);
    if (!kept)
        return m_workspace->sayError(kept.error());
    const TabSpec *tab = tabOf(row.kind);
    if (!tab)
        return searchAgain(kept->text);
    FilterChosen asked = kept->chosen;
    if (!kept->text.isEmpty())
        asked.insert(QString(), {kept->text});
    m_popup->hide();
    m_workspace->showList(QString::fromLatin1(tab->id), row.kind, asked);
}

/// Of one kind it is kept with the list of that kind, and stands in the menu there too.
void SearchField::saveSearch()
{
    const SearchScope scope = scopeOf(text());
    const SearchedList place = listFor(m_kind != Kind::None ? m_kind : scope.kind);
    const QString words = place.kind == Kind::None ? text().simplified() : scope.words.simplified();
    const KeptFilters filters(m_workspace->bank(), place.list);
    const auto taken = filters.names();
    if (!taken)
        return m_workspace->sayError(taken.error());
    FilterNameDialog dialog(FilterNameDialog::About::Save, {}, *taken, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const KeptFilter filter{dialog.name(), words, {}};
    const auto saved = m_workspace->write({QStringLiteral("filter"), Kind::Setting, 1, filter.name},
                                          [&](Write &write) { return filters.keep(write, filter); });
    if (!saved)
        return m_workspace->sayError(saved.error());
    m_workspace->sayDone(
        tr("Search “%1” saved. You find it in the field that searches everything.").arg(filter.name));
}

/// Takes away a search of before; false where the current line is none.
bool SearchField::forgetChosen()
{
    const FoundRow row = isOpen() ? m_popup->current() : FoundRow{};
    if (row.act != FoundRow::Act::SearchAgain || !text().isEmpty())
        return false;
    RecentSearches(*m_workspace).forget(row.target);
    search();
    return true;
}

} // namespace kb
