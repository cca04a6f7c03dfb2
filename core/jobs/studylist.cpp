// SPDX-License-Identifier: EUPL-1.2
#include "jobs/studylist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "jobs/collectionstudies.h"
#include "store/sqlfile.h"
#include "text/fold.h"

#include <QSet>

namespace kb {

namespace {

/// No limit, as SQLite says it.
constexpr int AllOfThem = -1;

qint64 studyIdIn(Row row)
{
    return row.next<qint64>();
}

/// An index knows them: a tenth of the time, and no page of the studies is read. It gives them in their
/// order.
Result<QList<qint64>> allNewestFirst(Database &database)
{
    QList<qint64> ids;
    if (auto gathered = database.execute(sqlFile("study/in_use"), &ids); !gathered)
        return gathered.error();
    if (!std::ranges::is_sorted(ids))
        std::ranges::sort(ids);
    std::ranges::reverse(ids);
    return ids;
}

} // namespace

Result<QList<qint64>> StudyList::newest(int count) const
{
    if (count < 0)
        return allNewestFirst(m_bank.context().db);
    return m_bank.context().db.all(sqlFile("study/newest"), studyIdIn, count);
}

Result<QList<qint64>> StudyList::ids(const StudyQuery &query) const
{
    if (query == StudyQuery())
        return newest(AllOfThem);
    const auto findings = query.hasFindings ? std::optional(int(*query.hasFindings)) : std::nullopt;
    auto ids = m_bank.context().db.all(
        sqlFile("study/list"), studyIdIn, jsonChoices(query.types), jsonChoices(query.owners),
        given(query.firstYear), given(query.lastYear), jsonChoices(query.publications),
        jsonChoices(query.access), jsonChoices(query.concepts), jsonChoices(query.dossiers),
        jsonChoices(query.institutes), jsonChoices(query.languages), jsonChoices(query.areas),
        jsonChoices(query.reviews), jsonChoices(query.lacks), m_bank.now().date(), given(query.sorting.key),
        jsonChoices(query.themes), findings);
    if (ids && !query.collections.isEmpty())
        ids = amongCollections(m_bank, *ids, query.collections);
    if (ids && !query.author.isEmpty())
        ids = byAuthor(*ids, query.author);
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::Study, query.words, query.sorting);
}

/// Accents and capitals make no difference, which SQL cannot tell.
Result<QList<qint64>> StudyList::byAuthor(const QList<qint64> &ids, const QString &author) const
{
    const QStringList words = fold(author).split(u' ', Qt::SkipEmptyParts);
    QSet<qint64> found;
    const auto read = m_bank.context().db.forEach(
        sqlFile("study/authors"),
        [&](Row row) {
            const auto study = row.next<qint64>();
            const QString name = fold(row.next<QString>());
            if (std::ranges::all_of(words, [&](const QString &word) { return name.contains(word); }))
                found.insert(study);
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();
    QList<qint64> theirs;
    std::ranges::copy_if(ids, std::back_inserter(theirs), [&](qint64 id) { return found.contains(id); });
    return theirs;
}

Result<QList<StudyLine>> StudyList::lines(const QList<qint64> &ids) const
{
    const auto studies = m_bank.records<Study>().rows(ids);
    if (!studies)
        return studies.error();
    QHash<qint64, QStringList> performers;
    const auto read = m_bank.context().db.forEach(
        sqlFile("study/performers"),
        [&](Row row) {
            const auto study = row.next<qint64>();
            performers[study].append(row.next<QString>());
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();

    Owners owners(m_bank);
    QList<StudyLine> lines;
    lines.reserve(studies->size());
    for (const Study &study : *studies) {
        const Owner owner = owners.of(study);
        lines.append({study, owner.code, performers.value(study.facts.id), owner.isOurs});
    }
    return lines;
}

Result<QStringList> StudyList::languages() const
{
    return m_bank.context().db.all(sqlFile("study/languages"), [](Row row) { return row.next<QString>(); });
}

Result<QStringList> StudyList::themes() const
{
    return m_bank.context().db.all(sqlFile("concept/themes"), [](Row row) { return row.next<QString>(); });
}

} // namespace kb
