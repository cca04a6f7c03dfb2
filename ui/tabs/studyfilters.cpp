// SPDX-License-Identifier: EUPL-1.2
#include "tabs/studyfilters.h"

#include "editors/bankchoices.h"
#include "wording/languagename.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(StudyFilters)
};

QList<Choice> lackChoices()
{
    return {{QString(codeOf(StudyLack::Summary)), Wording::tr("no summary")},
            {QString(codeOf(StudyLack::PlainSummary)), Wording::tr("no summary in plain language")},
            {QString(codeOf(StudyLack::Concepts)), Wording::tr("no concepts")},
            {QString(codeOf(StudyLack::Freshness)), Wording::tr("out of date")},
            {QString(codeOf(StudyLack::Access)), Wording::tr("no link and no file")}};
}

QList<Choice> languageChoices(Bank &bank)
{
    QList<Choice> choices;
    if (const auto languages = StudyList(bank).languages()) {
        for (const QString &code : *languages)
            choices.append({code, languageName(code)});
    }
    return choices;
}

} // namespace

QList<FilterSpec> studyFilters()
{
    constexpr FilterPlace more = FilterPlace::UnderMore;
    return {
        {.key = QStringLiteral("type"), .title = Wording::tr("Type"), .choices = codeChoices<StudyType>()},
        {.key = QStringLiteral("owner"), .title = Wording::tr("Owner")},
        {.key = QStringLiteral("dossier"), .title = Wording::tr("Dossier")},
        {.key = QStringLiteral("year"), .title = Wording::tr("Year"), .form = FilterForm::Years},
        {.key = QStringLiteral("concept"), .title = Wording::tr("Concept"), .place = more},
        {.key = QStringLiteral("institute"), .title = Wording::tr("Performed by"), .place = more},
        {.key = QStringLiteral("author"),
         .title = Wording::tr("Author"),
         .place = more,
         .form = FilterForm::Words},
        {.key = QStringLiteral("public"),
         .title = Wording::tr("Public"),
         .choices = codeChoices<PublicationStatus>(),
         .place = more},
        {.key = QStringLiteral("access"),
         .title = Wording::tr("Access"),
         .choices = codeChoices<AccessKind>(),
         .place = more},
        {.key = QStringLiteral("language"), .title = Wording::tr("Language"), .place = more},
        {.key = QStringLiteral("area"),
         .title = Wording::tr("Area"),
         .choices = codeChoices<CountryScope>(),
         .place = more},
        {.key = QStringLiteral("quality"),
         .title = Wording::tr("Quality review"),
         .choices = codeChoices<QualityReview>(),
         .place = more},
        {.key = QStringLiteral("lack"),
         .title = Wording::tr("Wants attention"),
         .choices = lackChoices(),
         .place = more},
    };
}

FilterChoices studyChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)},
            {QStringLiteral("dossier"), dossierChoices(bank)},
            {QStringLiteral("concept"), conceptChoices(bank)},
            {QStringLiteral("institute"), instituteChoices(bank)},
            {QStringLiteral("language"), languageChoices(bank)}};
}

void ask(StudyQuery &query, const FilterState &filter)
{
    const auto chosen = [&](const char *key) { return filter.chosen.value(QString::fromLatin1(key)); };
    query.words = filter.text;
    query.types = valuesOf<StudyType>(chosen("type"));
    query.owners = uidsOf(chosen("owner"));
    query.dossiers = uidsOf(chosen("dossier"));
    query.firstYear = chosen("year").value(0);
    query.lastYear = chosen("year").value(1);
    query.concepts = uidsOf(chosen("concept"));
    query.institutes = uidsOf(chosen("institute"));
    query.author = chosen("author").value(0);
    query.publications = valuesOf<PublicationStatus>(chosen("public"));
    query.access = valuesOf<AccessKind>(chosen("access"));
    query.languages = chosen("language");
    query.areas = valuesOf<CountryScope>(chosen("area"));
    query.reviews = valuesOf<QualityReview>(chosen("quality"));
    query.lacks = valuesOf<StudyLack>(chosen("lack"));
}

} // namespace kb
