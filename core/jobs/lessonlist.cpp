// SPDX-License-Identifier: EUPL-1.2
#include "jobs/lessonlist.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "bank/owners.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

qint64 toLessonId(Row row)
{
    return row.next<qint64>();
}

/// Those of the approaches and dossiers that the lessons name.
Result<QHash<Uid, Headline>> namedByLessons(Bank &bank, const QList<Lesson> &lessons)
{
    QList<Uid> named;
    for (const Lesson &lesson : lessons)
        named << lesson.approach << lesson.dossier;
    named.removeAll(Uid());
    return headlines(bank.context().db, named);
}

} // namespace

Result<QList<qint64>> LessonList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("lesson/newest"), toLessonId, count);
}

Result<QList<qint64>> LessonList::ids(const LessonQuery &query) const
{
    auto ids = m_bank.context().db.all(sqlFile("lesson/list"), toLessonId, jsonChoices(query.owners),
                                       jsonChoices(query.dossiers), jsonChoices(query.approaches),
                                       int(query.othersOnly), m_bank.identity().unit,
                                       given(query.sorting.key));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::Lesson, query.words, query.sorting);
}

Result<QList<LessonLine>> LessonList::lines(const QList<qint64> &ids) const
{
    const auto lessons = m_bank.records<Lesson>().rows(ids);
    const auto named = lessons ? namedByLessons(m_bank, *lessons) : lessons.error();
    if (!named)
        return named.error();
    Owners owners(m_bank);
    QList<LessonLine> lines;
    for (const Lesson &lesson : *lessons) {
        const Owner owner = owners.of(lesson);
        lines.append({lesson, owner.code, owner.isOurs, named->value(lesson.approach).title,
                      named->value(lesson.dossier).title});
    }
    return lines;
}

} // namespace kb
