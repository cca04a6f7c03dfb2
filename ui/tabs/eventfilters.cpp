// SPDX-License-Identifier: EUPL-1.2
#include "tabs/eventfilters.h"

#include "editors/bankchoices.h"
#include "editors/meetingchoices.h"
#include "models/eventcolumns.h"

namespace kb {

namespace {

struct EventFiltersWording
{
    Q_DECLARE_TR_FUNCTIONS(EventFilters)
};

QList<Choice> periodChoices()
{
    QList<Choice> choices;
    for (const EventPeriod period : allOf<EventPeriod>())
        choices.append({QString(codeOf(period)), periodText(period)});
    return choices;
}

} // namespace

QList<FilterSpec> eventFilters()
{
    constexpr FilterPlace more = FilterPlace::UnderMore;
    return {
        {.key = QStringLiteral("period"),
         .title = EventFiltersWording::tr("When"),
         .choices = periodChoices()},
        {.key = QStringLiteral("kind"),
         .title = EventFiltersWording::tr("Kind"),
         .choices = eventKindChoices()},
        {.key = QStringLiteral("status"),
         .title = EventFiltersWording::tr("Status"),
         .choices = codeChoices<EventStatus>()},
        {.key = QStringLiteral("owner"), .title = EventFiltersWording::tr("Owner")},
        {.key = QStringLiteral("dossier"), .title = EventFiltersWording::tr("Dossier")},
        {.key = QStringLiteral("exploration"),
         .title = EventFiltersWording::tr("Exploration"),
         .place = more},
        {.key = QStringLiteral("form"),
         .title = EventFiltersWording::tr("Form"),
         .choices = codeChoices<PlaceKind>(),
         .place = more},
    };
}

FilterChoices eventChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)},
            {QStringLiteral("dossier"), dossierChoices(bank)},
            {QStringLiteral("exploration"), namedChoices(bank, Kind::Exploration)}};
}

void ask(EventQuery &query, const FilterState &filter)
{
    const auto chosen = [&](const char *key) { return filter.chosen.value(QString::fromLatin1(key)); };
    query.words = filter.text;
    query.periods = valuesOf<EventPeriod>(chosen("period"));
    query.kinds = chosen("kind");
    query.statuses = valuesOf<EventStatus>(chosen("status"));
    query.owners = uidsOf(chosen("owner"));
    query.dossiers = uidsOf(chosen("dossier"));
    query.explorations = uidsOf(chosen("exploration"));
    query.forms = valuesOf<PlaceKind>(chosen("form"));
}

} // namespace kb
