// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/savedsearches.h"
#include "models/foundrow.h"

#include <QObject>

#include <functional>

namespace kb {

class Workspace;
struct GlobalAnswer;
struct KindCounts;

/// A kind that can be chosen alone, or all of them (None), with how many were found: "Studies 37".
struct SearchFacet
{
    Kind kind = Kind::None;
    QString text;

    bool operator==(const SearchFacet &) const = default;
};

/// What is in sight below the search field.
struct SearchSight
{
    QList<FoundRow> rows;
    QString head;              ///< what the rows are of
    QList<SearchFacet> facets; ///< all kinds first; empty where there is no choice
};

/// Finds what belongs below the search field: records of the bank, commands of the window, or, without words,
/// what was searched before and what was saved.
class SearchAsker : public QObject
{
    Q_OBJECT

public:
    using Commands = std::function<QList<QAction *>()>;

    SearchAsker(Commands commands, QObject *parent);

    /// Null: there is no bank to search.
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }

    /// The answer comes by answered(), at once or beside the window; never after that to a later question.
    void ask(const QString &typed, Kind kind);
    /// No answer is wanted any more.
    void forget();

Q_SIGNALS:
    void answered(const kb::SearchSight &sight);

private:
    SearchSight before(const Result<QList<SavedSearch>> &saved) const;
    QList<FoundRow> recentRows() const;
    QList<FoundRow> savedRows(const Result<QList<SavedSearch>> &saved) const;
    SearchSight sightOf(const GlobalAnswer &answer, const QString &words, Kind kind) const;
    static QList<SearchFacet> facetsOf(const KindCounts &counts, Kind chosen);

    Commands m_commands;
    Workspace *m_workspace = nullptr;
};

} // namespace kb
