// SPDX-License-Identifier: EUPL-1.2
#include "tabs/advicefilters.h"

#include "editors/bankchoices.h"

namespace kb {

namespace {

struct AdviceFiltersWording
{
    Q_DECLARE_TR_FUNCTIONS(AdviceFilters)
};

} // namespace

QList<FilterSpec> adviceFilters()
{
    return {
        {.key = QStringLiteral("status"),
         .title = AdviceFiltersWording::tr("Status"),
         .choices = codeChoices<AdviceStatus>()},
        {.key = QStringLiteral("to"),
         .title = AdviceFiltersWording::tr("To"),
         .choices = codeChoices<Addressee>()},
        {.key = QStringLiteral("dossier"), .title = AdviceFiltersWording::tr("Dossier")},
        {.key = QStringLiteral("owner"), .title = AdviceFiltersWording::tr("Owner")},
        {.key = QStringLiteral("exploration"),
         .title = AdviceFiltersWording::tr("Exploration"),
         .place = FilterPlace::UnderMore},
    };
}

FilterChoices adviceChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)},
            {QStringLiteral("dossier"), dossierChoices(bank)},
            {QStringLiteral("exploration"), namedChoices(bank, Kind::Exploration)}};
}

void ask(AdviceQuery &query, const FilterState &filter)
{
    const auto chosen = [&](const char *key) { return filter.chosen.value(QString::fromLatin1(key)); };
    query.words = filter.text;
    query.owners = uidsOf(chosen("owner"));
    query.dossiers = uidsOf(chosen("dossier"));
    query.explorations = uidsOf(chosen("exploration"));
    query.statuses = valuesOf<AdviceStatus>(chosen("status"));
    query.addressees = valuesOf<Addressee>(chosen("to"));
}

} // namespace kb
