// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/importjob.h"
#include "model/concept.h"
#include "support/testbank.h"

namespace kb::test {

inline Concept aConcept(const QString &label)
{
    Concept subject;
    subject.prefNl = label;
    subject.scheme = QStringLiteral("wonen");
    return subject;
}

inline Incoming incoming(const AnyRecord &record, const References &references = {}, int line = 1)
{
    return {{record, references}, line};
}

/// What a file with these records would have given, one on each line.
inline Batch batchOf(const QList<AnyRecord> &records)
{
    Batch batch{.format = QLatin1StringView("ris")};
    for (const AnyRecord &record : records)
        batch.items.append(incoming(record, {}, int(batch.items.size()) + 1));
    return batch;
}

inline ImportPlan planOf(Bank &bank, const Batch &batch)
{
    auto plan = planImport(bank, QStringLiteral("map/bestand.ris"), batch);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().detail));
    return *std::move(plan);
}

inline Result<ImportOutcome> import(Bank &bank, const Batch &batch, const ImportChoices &choices = {})
{
    return applyImport(bank, planOf(bank, batch), choices);
}

/// `new same same`: what will happen, in the order of the plan.
inline QByteArray actionsOf(const ImportPlan &plan)
{
    QByteArrayList actions;
    for (const PlannedRecord &record : plan.records)
        actions.append(codeOf(record.action).data());
    return actions.join(' ');
}

} // namespace kb::test
