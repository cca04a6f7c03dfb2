// SPDX-License-Identifier: EUPL-1.2
#include "bank/studylist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

qint64 toId(Row row)
{
    return row.next<qint64>();
}

} // namespace

Result<QList<qint64>> StudyList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("study/newest"), toId, count);
}

Result<QList<qint64>> StudyList::ids(const StudyQuery &query) const
{
    const std::optional<QString> key =
        query.sorting.key.isEmpty() ? std::nullopt : std::optional(query.sorting.key);
    auto ids = m_bank.context().db.all(sqlFile("study/list"), toId, jsonChoices(query.types),
                                       jsonChoices(query.owners), jsonChoices(query.years),
                                       jsonChoices(query.publications), jsonChoices(query.access),
                                       jsonChoices(query.concepts), jsonChoices(query.dossiers), key);
    if (!ids)
        return ids;
    return narrowed(m_bank.context(), *std::move(ids), Kind::Study, query.words, query.sorting);
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

Result<QStringList> StudyList::years() const
{
    return m_bank.context().db.all(sqlFile("study/years"), [](Row row) { return row.next<QString>(); });
}

} // namespace kb
