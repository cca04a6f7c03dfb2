// SPDX-License-Identifier: EUPL-1.2
#include "frame/savedsearches.h"

#include "bank/keptfilters.h"

#include <algorithm>

namespace kb {

namespace {

/// The lists by the names that their pages give them.
const QList<SearchedList> &searchedLists()
{
    static const QList<SearchedList> lists{{EverythingList, Kind::None},
                                           {"research", Kind::Study},
                                           {"approaches", Kind::Approach},
                                           {"lessons", Kind::Lesson},
                                           {"collections", Kind::Collection},
                                           {"external_banks", Kind::ExternalBank},
                                           {"questions", Kind::KnowledgeQuestion},
                                           {"signals", Kind::Signal},
                                           {"bulletins", Kind::Bulletin},
                                           {"events", Kind::Event},
                                           {"explorations", Kind::Exploration},
                                           {"advice", Kind::Advice},
                                           {"dossiers", Kind::PolicyDossier},
                                           {"institutes", Kind::Institute},
                                           {"persons", Kind::Person},
                                           {"contacts", Kind::ContactMoment}};
    return lists;
}

} // namespace

Result<QList<SavedSearch>> savedSearches(Bank &bank)
{
    QList<SavedSearch> searches;
    for (const SearchedList &list : searchedLists()) {
        const auto names = KeptFilters(bank, list.list).names();
        if (!names)
            return names.error();
        for (const QString &name : *names)
            searches.append({name, list.list});
    }
    return searches;
}

SearchedList listFor(Kind kind)
{
    const auto found = std::ranges::find(searchedLists(), kind, &SearchedList::kind);
    return found == searchedLists().end() ? searchedLists().first() : *found;
}

Kind kindOfList(const QByteArray &list)
{
    const auto found = std::ranges::find(searchedLists(), list, &SearchedList::list);
    return found == searchedLists().end() ? Kind::None : found->kind;
}

} // namespace kb
