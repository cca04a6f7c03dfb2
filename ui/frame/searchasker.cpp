// SPDX-License-Identifier: EUPL-1.2
#include "frame/searchasker.h"

#include "models/foundrows.h"
#include "search/searchscope.h"
#include "wording/counttext.h"
#include "wording/errortext.h"
#include "wording/kindgroups.h"
#include "workspace/recentsearches.h"
#include "workspace/workspace.h"

#include <QLocale>

namespace kb {

SearchAsker::SearchAsker(Commands commands, QObject *parent)
    : QObject(parent)
    , m_commands(std::move(commands))
{
}

void SearchAsker::forget()
{
    if (m_workspace)
        m_workspace->searches().forget();
}

void SearchAsker::ask(const QString &typed, Kind kind)
{
    if (!m_workspace)
        return;
    SearchScope scope = scopeOf(typed);
    const bool isTyped = scope.kind != Kind::None; // a prefix is taken away where it was typed
    if (kind != Kind::None)
        scope.kind = kind;
    m_workspace->searches().forget();
    if (scope.what == SearchScope::What::Commands) {
        Q_EMIT answered({commandRows(m_commands(), scope.words), {}, {}});
    } else if (scope.words.isEmpty() && scope.kind == Kind::None) {
        m_workspace->searches().ask(
            this, [](JobContext &context) { return savedSearches(context.bank); },
            [this](const Result<QList<SavedSearch>> &saved) { Q_EMIT answered(before(saved)); });
    } else {
        m_workspace->searches().ask(
            this,
            [scope](JobContext &context) {
                return searchEverything(context.bank, scope.words, scope.kind, context.stop);
            },
            [this, scope, isTyped](const Result<GlobalAnswer> &answer) {
                SearchSight sight = answer ? sightOf(*answer, scope.words, scope.kind)
                                           : SearchSight{{tellingRow(errorText(answer.error()))}, {}, {}};
                if (isTyped)
                    sight.facets.clear();
                Q_EMIT answered(sight);
            });
    }
}

SearchSight SearchAsker::before(const Result<QList<SavedSearch>> &saved) const
{
    SearchSight sight;
    sight.rows = recentRows() + savedRows(saved);
    if (sight.rows.isEmpty())
        sight.rows.append(tellingRow(tr("Type words, a name or a code. In front of them: v: questions, "
                                        "s: studies, g: signals, p: persons, # concepts, > commands.")));
    return sight;
}

QList<FoundRow> SearchAsker::recentRows() const
{
    const QString group = tr("Searched before");
    QList<FoundRow> rows;
    for (const QString &words : RecentSearches(*m_workspace).all())
        rows.append({.act = FoundRow::Act::SearchAgain, .group = group, .title = words, .target = words});
    if (!rows.isEmpty())
        rows.append({.act = FoundRow::Act::ForgetRecent,
                     .group = group,
                     .title = tr("Forget these (Delete: only one)")});
    return rows;
}

QList<FoundRow> SearchAsker::savedRows(const Result<QList<SavedSearch>> &saved) const
{
    if (!saved)
        return {tellingRow(errorText(saved.error()))};
    QList<FoundRow> rows;
    for (const SavedSearch &search : *saved) {
        const Kind kind = kindOfList(search.list);
        rows.append({.act = FoundRow::Act::OpenSaved,
                     .group = tr("Saved"),
                     .title = search.name,
                     .passage = kind == Kind::None ? QString() : tr("In the list %1").arg(kindGroup(kind)),
                     .kind = kind,
                     .target = search.name,
                     .list = search.list});
    }
    return rows;
}

SearchSight SearchAsker::sightOf(const GlobalAnswer &answer, const QString &words, Kind kind) const
{
    const FoundActions actions = m_workspace->isReadOnly() ? FoundActions::None : FoundActions::All;
    SearchSight sight{foundRows(answer, words, actions), {}, {}};
    const QString count = QLocale().toString(answer.count) +
                          (answer.counted == HitCount::Exact ? QString() : QStringLiteral("+"));
    sight.head = kind == Kind::None ? tr("All kinds · %1 found").arg(count)
                                    : tr("Only %1 · %2 found").arg(kindGroup(kind), count);
    sight.facets = facetsOf(answer.everyKind, kind);
    return sight;
}

/// Of one kind alone there is no choice, unless it was chosen.
QList<SearchFacet> SearchAsker::facetsOf(const KindCounts &counts, Kind chosen)
{
    QList<SearchFacet> facets{
        {Kind::None, tr("All %1").arg(countText(int(counts.count), counts.counted == HitCount::Exact))}};
    bool hasChosen = chosen == Kind::None;
    for (const KindCount &each : counts.kinds) {
        facets.append({each.kind, groupText(each.kind, each.count, counts.areWhole())});
        hasChosen = hasChosen || each.kind == chosen;
    }
    if (!hasChosen)
        facets.append({chosen, groupText(chosen, 0, true)});
    return facets.size() > 2 || chosen != Kind::None ? facets : QList<SearchFacet>();
}

} // namespace kb
