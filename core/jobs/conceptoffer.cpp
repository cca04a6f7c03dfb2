// SPDX-License-Identifier: EUPL-1.2
#include "jobs/conceptoffer.h"

#include "bank/bank.h"
#include "model/concept.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Result<QHash<Uid, int>> conceptUses(Database &db)
{
    QHash<Uid, int> uses;
    auto read = db.forEach(sqlFile("concept/use_counts"), [&](Row row) {
        const Uid subject = row.next<Uid>();
        uses.insert(subject, row.next<int>());
    });
    if (!read)
        return read.error();
    return uses;
}

NamedConcept namedConcept(const Concept &subject, int uses)
{
    NamedConcept named{subject.uid, subject.prefNl, {subject.prefNl}, uses};
    if (!subject.prefEn.isEmpty())
        named.labels.append(subject.prefEn);
    named.labels += subject.altNl + subject.hiddenNl;
    return named;
}

} // namespace

Result<QList<SuggestedConcept>> conceptsFor(Bank &bank, const QString &text, qsizetype most)
{
    const auto all = bank.records<Concept>().all();
    const auto uses = conceptUses(bank.context().db);
    if (!all || !uses)
        return all ? uses.error() : all.error();
    QList<NamedConcept> concepts;
    for (const Concept &subject : *all) {
        if (subject.status != ConceptStatus::Vervallen)
            concepts.append(namedConcept(subject, uses->value(subject.uid)));
    }
    return suggestConcepts(concepts, text, bank.context().search.index().analyser(), most);
}

} // namespace kb
