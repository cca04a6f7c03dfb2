// SPDX-License-Identifier: EUPL-1.2
#include "jobs/studyfilter.h"

#include "jobs/chosencodes.h"

namespace kb {

namespace {

/// Both answers ask nothing.
std::optional<bool> chosenAnswer(const QStringList &answers)
{
    if (answers.size() != 1)
        return std::nullopt;
    return answers.first() == QLatin1StringView("yes");
}

} // namespace

void askStudies(StudyQuery &query, const QString &words, const StudyFilter &chosen)
{
    const auto of = [&](const char *key) { return chosen.value(QString::fromLatin1(key)); };
    query.words = words;
    query.types = valuesOf<StudyType>(of("type"));
    query.owners = uidsOf(of("owner"));
    query.dossiers = uidsOf(of("dossier"));
    query.firstYear = of("year").value(0);
    query.lastYear = of("year").value(1);
    query.concepts = uidsOf(of("concept"));
    query.institutes = uidsOf(of("institute"));
    query.author = of("author").value(0);
    query.publications = valuesOf<PublicationStatus>(of("public"));
    query.access = valuesOf<AccessKind>(of("access"));
    query.languages = of("language");
    query.areas = valuesOf<CountryScope>(of("area"));
    query.reviews = valuesOf<QualityReview>(of("quality"));
    query.lacks = valuesOf<StudyLack>(of("lack"));
    query.themes = of("theme");
    query.hasFindings = chosenAnswer(of("findings"));
    query.collections = uidsOf(of("collection"));
}

} // namespace kb
