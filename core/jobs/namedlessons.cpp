// SPDX-License-Identifier: EUPL-1.2
#include "jobs/namedlessons.h"

#include "bank/bank.h"

namespace kb {

Result<NamedLessons> namedLessons(Bank &bank)
{
    auto lessons = reviewLessons(bank);
    if (!lessons)
        return lessons.error();
    QList<Uid> concepts;
    for (const ConceptLesson &lesson : std::as_const(lessons->concepts))
        concepts.append(lesson.subject);
    auto lines = headlines(bank.context().db, concepts);
    if (!lines)
        return lines.error();
    return NamedLessons{*std::move(lessons), *std::move(lines)};
}

} // namespace kb
