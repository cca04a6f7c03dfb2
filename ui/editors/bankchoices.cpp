// SPDX-License-Identifier: EUPL-1.2
#include "editors/bankchoices.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "jobs/collectionlist.h"
#include "model/concept.h"
#include "model/institute.h"
#include "model/personname.h"
#include "model/policydossier.h"
#include "wording/wrappedtext.h"

#include <QCollator>

#include <algorithm>

namespace kb {

namespace {

template <typename R>
QList<Choice> choicesOf(Bank &bank, QString (*text)(const R &), QString (*brief)(const R &) = nullptr)
{
    const auto records = bank.records<R>().all();
    if (!records)
        return {};
    QList<Choice> choices;
    choices.reserve(records->size());
    for (const R &record : *records)
        choices.append({textOf(record.uid), beginningOf(text(record), LongestInCell),
                        brief ? brief(record) : QString()});
    std::ranges::sort(choices, QCollator(), &Choice::text);
    return choices;
}

} // namespace

QList<Choice> unitChoices(Bank &bank)
{
    return choicesOf<Unit>(
        bank, [](const Unit &unit) { return QStringLiteral("%1 – %2").arg(unit.code, unit.nameNl); },
        [](const Unit &unit) { return unit.code; });
}

QList<Choice> conceptChoices(Bank &bank)
{
    return choicesOf<Concept>(bank, [](const Concept &subject) { return subject.prefNl; });
}

QList<Choice> instituteChoices(Bank &bank)
{
    return choicesOf<Institute>(bank, [](const Institute &institute) { return institute.nameNl; });
}

QList<Choice> dossierChoices(Bank &bank)
{
    return choicesOf<PolicyDossier>(bank, [](const PolicyDossier &dossier) {
        return QStringLiteral("%1 %2").arg(dossier.code, dossier.title).trimmed();
    });
}

QList<Choice> collectionChoices(Bank &bank)
{
    return choicesOf<Collection>(bank, [](const Collection &collection) { return collection.nameNl; });
}

Result<QList<Choice>> ownCollectionChoices(Bank &bank)
{
    const auto collections = ownCollections(bank);
    if (!collections)
        return collections.error();
    QList<Choice> choices;
    for (const Collection &collection : *collections)
        choices.append({textOf(collection.uid), collection.nameNl});
    return choices;
}

QList<Choice> personChoices(Bank &bank)
{
    return choicesOf<Person>(bank, listedName);
}

QList<Choice> namedChoices(Bank &bank, Kind kind)
{
    const auto ids = recordIds(bank.context().db, *recordType(kind), Shelf::InUse);
    const auto rows = ids ? storedRows(bank.context().db, *recordType(kind), *ids)
                          : Result<QList<StoredRecord>>(ids.error());
    if (!rows)
        return {};
    QList<Uid> uids;
    for (const StoredRecord &row : *rows)
        uids.append(row.uid);
    QList<Choice> choices;
    if (const auto lines = linesOf(bank.context().db, uids)) {
        for (const Headline &line : *lines)
            choices.append({textOf(line.uid), nameOf(line)});
    }
    std::ranges::sort(choices, QCollator(), &Choice::text);
    return choices;
}

} // namespace kb
