// SPDX-License-Identifier: EUPL-1.2
#include "jobs/generalconcepts.h"

#include "bank/bank.h"
#include "jobs/overlaplessons.h"
#include "model/concept.h"

namespace kb {

namespace {

/// Those that still count.
Result<QList<Concept>> countingOf(Bank &bank, const QList<Uid> &concepts)
{
    QList<Concept> counting;
    for (const Uid &uid : concepts) {
        auto subject = bank.records<Concept>().get(uid);
        if (!subject)
            return subject.error();
        if (!subject->isGeneral)
            counting.append(*std::move(subject));
    }
    return counting;
}

} // namespace

Result<> markGeneral(Bank &bank, const QList<Uid> &concepts)
{
    const auto counting = countingOf(bank, concepts);
    if (!counting || counting->isEmpty())
        return counting ? Result<>() : counting.error();
    const StepLabel label{QStringLiteral("edit"), Kind::Concept, int(counting->size()),
                          counting->first().prefNl};
    return bank.write(label, [&](Write &write) -> Result<> {
        for (const Concept &subject : *counting) {
            Concept general = subject;
            general.isGeneral = true;
            if (auto marked = bank.records<Concept>().update(write, general, subject); !marked)
                return marked;
        }
        return {};
    });
}

Result<> markProposedGeneral(Bank &bank)
{
    const auto lessons = reviewLessons(bank);
    if (!lessons)
        return lessons.error();
    QList<Uid> proposed;
    for (const ConceptLesson &lesson : lessons->concepts)
        proposed.append(lesson.subject);
    return markGeneral(bank, proposed);
}

} // namespace kb
