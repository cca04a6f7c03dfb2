// SPDX-License-Identifier: EUPL-1.2
#include "tabs/signalfilters.h"

#include "editors/bankchoices.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct SignalFiltersWording
{
    Q_DECLARE_TR_FUNCTIONS(SignalFilters)
};

/// The inbox has a page of its own.
QList<Choice> signalStatusChoices()
{
    QList<Choice> choices = codeChoices<SignalStatus>();
    choices.removeIf([](const Choice &choice) { return choice.key == QString(codeOf(SignalStatus::Inbox)); });
    return choices;
}

} // namespace

QList<FilterSpec> signalFilters()
{
    constexpr FilterPlace more = FilterPlace::UnderMore;
    return {
        {.key = QStringLiteral("arena"),
         .title = SignalFiltersWording::tr("Arena"),
         .choices = codeChoices<Arena>()},
        {.key = QStringLiteral("destep"),
         .title = SignalFiltersWording::tr("DESTEP"),
         .choices = codeChoices<Destep>()},
        {.key = QStringLiteral("horizon"),
         .title = SignalFiltersWording::tr("Horizon"),
         .choices = codeChoices<Horizon>()},
        {.key = QStringLiteral("urgency"),
         .title = SignalFiltersWording::tr("Urgency"),
         .choices = codeChoices<Urgency>()},
        {.key = QStringLiteral("dossier"), .title = SignalFiltersWording::tr("Dossier")},
        {.key = QStringLiteral("status"),
         .title = SignalFiltersWording::tr("Status"),
         .choices = signalStatusChoices()},
        {.key = QStringLiteral("wide"),
         .title = SignalFiltersWording::tr("Whole ministry"),
         .choices = {{QStringLiteral("1"),
                      SignalFiltersWording::tr("Only what matters to the whole ministry")}}},
        {.key = QStringLiteral("owner"), .title = SignalFiltersWording::tr("Owner"), .place = more},
    };
}

FilterChoices signalChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)}, {QStringLiteral("dossier"), dossierChoices(bank)}};
}

void askSignals(SignalQuery &query, const FilterState &filter)
{
    const auto chosen = [&](const char *key) { return filter.chosen.value(QString::fromLatin1(key)); };
    query.words = filter.text;
    query.arenas = valuesOf<Arena>(chosen("arena"));
    query.destep = valuesOf<Destep>(chosen("destep"));
    query.horizons = valuesOf<Horizon>(chosen("horizon"));
    query.urgencies = valuesOf<Urgency>(chosen("urgency"));
    query.dossiers = uidsOf(chosen("dossier"));
    query.statuses = valuesOf<SignalStatus>(chosen("status"));
    query.owners = uidsOf(chosen("owner"));
    query.ministryWideOnly = !chosen("wide").isEmpty();
}

} // namespace kb
