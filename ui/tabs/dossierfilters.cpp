// SPDX-License-Identifier: EUPL-1.2
#include "tabs/dossierfilters.h"

#include "editors/bankchoices.h"

namespace kb {

namespace {

struct DossierFiltersWording
{
    Q_DECLARE_TR_FUNCTIONS(DossierFilters)
};

} // namespace

QList<FilterSpec> dossierFilters()
{
    return {
        {.key = QStringLiteral("owner"), .title = DossierFiltersWording::tr("Owner")},
        {.key = QStringLiteral("agenda"),
         .title = DossierFiltersWording::tr("Agenda"),
         .choices = codeChoices<AgendaHorizon>()},
        {.key = QStringLiteral("freshness"),
         .title = DossierFiltersWording::tr("Freshness"),
         .choices = codeChoices<Freshness>()},
        {.key = QStringLiteral("status"),
         .title = DossierFiltersWording::tr("Status"),
         .choices = codeChoices<DossierStatus>()},
        {.key = QStringLiteral("priority"),
         .title = DossierFiltersWording::tr("Priority"),
         .choices = {{QStringLiteral("yes"), DossierFiltersWording::tr("Priorities only")}},
         .place = FilterPlace::UnderMore},
    };
}

FilterChoices dossierFilterChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)}};
}

void ask(DossierQuery &query, const FilterState &filter)
{
    const auto chosen = [&](const char *key) { return filter.chosen.value(QString::fromLatin1(key)); };
    query.words = filter.text;
    query.owners = uidsOf(chosen("owner"));
    query.agendas = valuesOf<AgendaHorizon>(chosen("agenda"));
    query.freshness = valuesOf<Freshness>(chosen("freshness"));
    query.statuses = valuesOf<DossierStatus>(chosen("status"));
    query.priorityOnly = !chosen("priority").isEmpty();
}

} // namespace kb
