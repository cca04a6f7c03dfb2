// SPDX-License-Identifier: EUPL-1.2
#include "tabs/networkfilters.h"

#include "editors/bankchoices.h"

namespace kb {

namespace {

struct NetworkFiltersWording
{
    Q_DECLARE_TR_FUNCTIONS(NetworkFilters)
};

QList<Choice> instituteKindChoices()
{
    const FieldInfo *field = recordTypeOf<Institute>.field(QLatin1StringView("kind"));
    QList<Choice> choices;
    for (const QLatin1StringView code : codesOfField(Kind::Institute, field->id))
        choices.append({code, codeLabel(Kind::Institute, field->id, code)});
    return choices;
}

/// A filter that is on or off has one choice.
QList<Choice> networkOnly(const QString &text)
{
    return {{QStringLiteral("yes"), text}};
}

QStringList networkChosen(const FilterState &filter, const char *key)
{
    return filter.chosen.value(QString::fromLatin1(key));
}

} // namespace

QList<FilterSpec> instituteFilters()
{
    return {{.key = QStringLiteral("kind"),
             .title = NetworkFiltersWording::tr("Kind"),
             .choices = instituteKindChoices()},
            {.key = QStringLiteral("unit"), .title = NetworkFiltersWording::tr("Contact through")},
            {.key = QStringLiteral("concept"), .title = NetworkFiltersWording::tr("Subject")},
            {.key = QStringLiteral("quiet"),
             .title = NetworkFiltersWording::tr("Contact"),
             .choices = networkOnly(NetworkFiltersWording::tr("No contact for a long time"))}};
}

QList<FilterSpec> personFilters()
{
    return {{.key = QStringLiteral("role"),
             .title = NetworkFiltersWording::tr("Role"),
             .choices = codeChoices<PersonRole>()},
            {.key = QStringLiteral("place"), .title = NetworkFiltersWording::tr("Works at")},
            {.key = QStringLiteral("concept"), .title = NetworkFiltersWording::tr("Expertise")},
            {.key = QStringLiteral("owner"),
             .title = NetworkFiltersWording::tr("Owner"),
             .place = FilterPlace::UnderMore},
            {.key = QStringLiteral("review"),
             .title = NetworkFiltersWording::tr("Review"),
             .choices = networkOnly(NetworkFiltersWording::tr("Must be looked at now")),
             .place = FilterPlace::UnderMore}};
}

QList<FilterSpec> inviteeFilters()
{
    const FilterSpec earlier{
        .key = QStringLiteral("earlier"),
        .title = NetworkFiltersWording::tr("Earlier events"),
        .choices = {{QStringLiteral("yes"), NetworkFiltersWording::tr("Was at an event")},
                    {QStringLiteral("no"), NetworkFiltersWording::tr("Was at none yet")}}};
    QList<FilterSpec> filters = personFilters();
    const auto expertise = std::ranges::find(filters, QStringLiteral("concept"), &FilterSpec::key);
    std::rotate(filters.begin(), expertise, std::next(expertise));
    filters.insert(3, earlier); // before those under More
    return filters;
}

QList<FilterSpec> contactFilters()
{
    return {{.key = QStringLiteral("institute"), .title = NetworkFiltersWording::tr("Institute")},
            {.key = QStringLiteral("kind"),
             .title = NetworkFiltersWording::tr("Kind"),
             .choices = codeChoices<ContactKind>()},
            {.key = QStringLiteral("open"),
             .title = NetworkFiltersWording::tr("Follow-up"),
             .choices = networkOnly(NetworkFiltersWording::tr("Still to do"))},
            {.key = QStringLiteral("owner"), .title = NetworkFiltersWording::tr("Owner")}};
}

FilterChoices instituteFilterChoices(Bank &bank)
{
    return {{QStringLiteral("unit"), unitChoices(bank)}, {QStringLiteral("concept"), conceptChoices(bank)}};
}

FilterChoices personFilterChoices(Bank &bank)
{
    return {{QStringLiteral("place"), instituteChoices(bank) + unitChoices(bank)},
            {QStringLiteral("concept"), conceptChoices(bank)},
            {QStringLiteral("owner"), unitChoices(bank)}};
}

FilterChoices contactFilterChoices(Bank &bank)
{
    return {{QStringLiteral("institute"), instituteChoices(bank)},
            {QStringLiteral("owner"), unitChoices(bank)}};
}

void ask(InstituteQuery &query, const FilterState &filter)
{
    query.words = filter.text;
    query.kinds = networkChosen(filter, "kind");
    query.relationOwners = uidsOf(networkChosen(filter, "unit"));
    query.concepts = uidsOf(networkChosen(filter, "concept"));
    query.quietOnly = !networkChosen(filter, "quiet").isEmpty();
}

void ask(PersonQuery &query, const FilterState &filter)
{
    query.words = filter.text;
    query.roles = valuesOf<PersonRole>(networkChosen(filter, "role"));
    query.places = uidsOf(networkChosen(filter, "place"));
    query.concepts = uidsOf(networkChosen(filter, "concept"));
    query.owners = uidsOf(networkChosen(filter, "owner"));
    query.reviewDueOnly = !networkChosen(filter, "review").isEmpty();
    query.earlierEvents = networkChosen(filter, "earlier");
}

void ask(ContactQuery &query, const FilterState &filter)
{
    query.words = filter.text;
    query.institutes = uidsOf(networkChosen(filter, "institute"));
    query.kinds = valuesOf<ContactKind>(networkChosen(filter, "kind"));
    query.openOnly = !networkChosen(filter, "open").isEmpty();
    query.owners = uidsOf(networkChosen(filter, "owner"));
}

} // namespace kb
