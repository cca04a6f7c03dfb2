// SPDX-License-Identifier: EUPL-1.2
#include "frame/statusfacts.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/keptcopies.h"
#include "jobs/paperinfo.h"
#include "jobs/recordcounts.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct StatusFactsWording
{
    Q_DECLARE_TR_FUNCTIONS(StatusFacts)
};

} // namespace

Result<BankFacts> readBankFacts(Bank &bank, const QString &copies)
{
    BankFacts facts;
    const auto unit = bank.records<Unit>().get(bank.identity().unit);
    const auto counts = recordCounts(bank);
    const auto steps = bank.history().steps(1);
    const auto name = bank.settings().value(settingname::BankName);
    const auto contact = contactLine(bank);
    const auto example = bank.settings().value(settingname::BankIsExample, false);
    if (const Error *error = firstError(unit, counts, steps, name, contact, example))
        return *error;
    facts.name = name->toString();
    facts.unit = unit->code;
    facts.group = unit->knowledgeGroupName.isEmpty() ? unit->nameNl : unit->knowledgeGroupName;
    facts.contact = *contact;
    facts.studies = counts->studies;
    facts.questions = counts->questions;
    facts.savedAt = steps->isEmpty() ? QDateTime() : steps->first().at;
    if (const auto kept = copiesIn(copies, bank.path()); !kept.isEmpty())
        facts.copiedAt = kept.first().at;
    facts.isExample = example->toBool();
    return facts;
}

StatusFacts statusFacts(const BankFacts &facts, const QDateTime &now)
{
    StatusFacts told;
    const bool isNamed = !facts.group.isEmpty() && facts.group != facts.unit;
    told.unit = isNamed ? QStringLiteral("%1 – %2").arg(facts.unit, facts.group) : facts.unit;
    told.counts = StatusFactsWording::tr("%n study(s)", nullptr, int(facts.studies)) + QStringLiteral(", ") +
                  StatusFactsWording::tr("%n question(s)", nullptr, int(facts.questions));
    if (facts.savedAt.isValid())
        told.saved = StatusFactsWording::tr("saved %1").arg(momentText(facts.savedAt, now));
    if (facts.copiedAt.isValid())
        told.copied = StatusFactsWording::tr("copy %1").arg(momentText(facts.copiedAt, now));
    told.language = QLocale().language() == QLocale::Dutch ? QStringLiteral("NL") : QStringLiteral("EN");
    if (facts.isExample)
        told.ribbon = StatusFactsWording::tr("EXAMPLE – fictitious data");
    return told;
}

} // namespace kb
