// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/searchdocument.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kb::bench {

/// What is asked of every engine, for the fifty best.
struct Asked
{
    QString typed;     ///< ends with a space, unless its last word is still being typed
    QStringList words; ///< that were typed
    QStringList terms; ///< by which our own index knows them
};

/// One of the ways in which an engine can be asked.
struct Way
{
    QString name;
    std::function<Result<>(const Asked &)> ask;
    std::optional<double> limit = {}; ///< ours may take at most so many times its time
    bool weighsWordsAlone = false;    ///< beside it goes our own way that does no more either
};

/// Something that finds records by their words, in files of its own. The first way of our own engine is the
/// one that the others are compared with, unless they weigh words alone: those go beside the last.
struct Engine
{
    QString name;
    std::function<Result<>(const QList<SearchDocument> &)> add;
    std::function<Result<double>()> finish; ///< brings all to its file, and gives its size in MB
    QList<Way> ranked;
    std::optional<Way> typeAhead = {};
};

inline constexpr int MostFound = 50;

/// SQLite's own full-text search over the words as they are written, with lists for beginnings of two and
/// three letters, and without the texts.
Result<Engine> ftsEngine(const QString &folder);
/// Xapian over the same terms as our own index has.
Result<Engine> xapianEngine(const QString &folder);

} // namespace kb::bench
