// SPDX-License-Identifier: EUPL-1.2
#include "tabs/questionfilters.h"

#include "editors/bankchoices.h"
#include "models/questioncolumns.h"
#include "report/codewords.h"

namespace kb {

namespace {

struct QuestionFiltersWording
{
    Q_DECLARE_TR_FUNCTIONS(QuestionFilters)
};

QList<Choice> coverageChoices()
{
    QList<Choice> choices;
    for (const Coverage coverage : allOf<Coverage>())
        choices.append({QString(codeOf(coverage)), coverageText(coverage)});
    return choices;
}

QList<Choice> audienceChoices(Bank &bank)
{
    QList<Choice> choices;
    if (const auto audiences = QuestionList(bank).audiences()) {
        for (const QString &audience : *audiences)
            choices.append({audience, audienceLabel(audience)});
    }
    return choices;
}

} // namespace

QList<FilterSpec> questionFilters()
{
    constexpr FilterPlace more = FilterPlace::UnderMore;
    return {
        {.key = QStringLiteral("owner"), .title = QuestionFiltersWording::tr("Owner")},
        {.key = QStringLiteral("dossier"), .title = QuestionFiltersWording::tr("Dossier")},
        {.key = QStringLiteral("status"),
         .title = QuestionFiltersWording::tr("Status"),
         .choices = codeChoices<QuestionStatus>()},
        {.key = QStringLiteral("need"),
         .title = QuestionFiltersWording::tr("Need"),
         .choices = codeChoices<NeedClass>()},
        {.key = QStringLiteral("coverage"),
         .title = QuestionFiltersWording::tr("Coverage"),
         .choices = coverageChoices()},
        {.key = QStringLiteral("audience"), .title = QuestionFiltersWording::tr("For whom"), .place = more},
        {.key = QStringLiteral("concept"), .title = QuestionFiltersWording::tr("Concept"), .place = more},
        {.key = QStringLiteral("kind"),
         .title = QuestionFiltersWording::tr("Kind of knowledge"),
         .choices = codeChoices<KnowledgeKind>(),
         .place = more},
    };
}

FilterChoices questionChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)},
            {QStringLiteral("dossier"), dossierChoices(bank)},
            {QStringLiteral("audience"), audienceChoices(bank)},
            {QStringLiteral("concept"), conceptChoices(bank)}};
}

void ask(QuestionQuery &query, const FilterState &filter)
{
    const auto chosen = [&](const char *key) { return filter.chosen.value(QString::fromLatin1(key)); };
    query.words = filter.text;
    query.owners = uidsOf(chosen("owner"));
    query.dossiers = uidsOf(chosen("dossier"));
    query.statuses = valuesOf<QuestionStatus>(chosen("status"));
    query.needs = valuesOf<NeedClass>(chosen("need"));
    query.coverages = valuesOf<Coverage>(chosen("coverage"));
    query.audiences = chosen("audience");
    query.concepts = uidsOf(chosen("concept"));
    query.kinds = valuesOf<KnowledgeKind>(chosen("kind"));
}

} // namespace kb
