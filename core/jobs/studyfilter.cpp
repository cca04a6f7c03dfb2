// SPDX-License-Identifier: EUPL-1.2
#include "jobs/studyfilter.h"

namespace kb {

namespace {

template <typename E> QList<E> chosenCodes(const QStringList &codes)
{
    QList<E> values;
    for (const QString &code : codes) {
        if (const auto value = fromCode<E>(code))
            values.append(*value);
    }
    return values;
}

QList<Uid> chosenUids(const QStringList &texts)
{
    QList<Uid> uids;
    for (const QString &text : texts)
        uids.append(Uid(text));
    return uids;
}

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
    query.types = chosenCodes<StudyType>(of("type"));
    query.owners = chosenUids(of("owner"));
    query.dossiers = chosenUids(of("dossier"));
    query.firstYear = of("year").value(0);
    query.lastYear = of("year").value(1);
    query.concepts = chosenUids(of("concept"));
    query.institutes = chosenUids(of("institute"));
    query.author = of("author").value(0);
    query.publications = chosenCodes<PublicationStatus>(of("public"));
    query.access = chosenCodes<AccessKind>(of("access"));
    query.languages = of("language");
    query.areas = chosenCodes<CountryScope>(of("area"));
    query.reviews = chosenCodes<QualityReview>(of("quality"));
    query.lacks = chosenCodes<StudyLack>(of("lack"));
    query.themes = of("theme");
    query.hasFindings = chosenAnswer(of("findings"));
    query.collections = chosenUids(of("collection"));
}

} // namespace kb
