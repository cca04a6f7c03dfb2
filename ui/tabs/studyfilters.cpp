// SPDX-License-Identifier: EUPL-1.2
#include "tabs/studyfilters.h"

#include "editors/bankchoices.h"
#include "jobs/studyfilter.h"
#include "wording/languagename.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct StudyFiltersWording
{
    Q_DECLARE_TR_FUNCTIONS(StudyFilters)
};

QList<Choice> lackChoices()
{
    return {
        {QString(codeOf(StudyLack::Summary)), StudyFiltersWording::tr("no summary")},
        {QString(codeOf(StudyLack::PlainSummary)), StudyFiltersWording::tr("no summary in plain language")},
        {QString(codeOf(StudyLack::Concepts)), StudyFiltersWording::tr("no concepts")},
        {QString(codeOf(StudyLack::Freshness)), StudyFiltersWording::tr("out of date")},
        {QString(codeOf(StudyLack::Access)), StudyFiltersWording::tr("no link and no file")},
        {QString(codeOf(StudyLack::Use)), StudyFiltersWording::tr("no use known")}};
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

/// A theme is its own name.
QList<Choice> themeChoices(Bank &bank)
{
    QList<Choice> choices;
    if (const auto themes = StudyList(bank).themes()) {
        for (const QString &theme : *themes)
            choices.append({theme, theme});
    }
    return choices;
}

} // namespace

QList<FilterSpec> studyFilters()
{
    constexpr FilterPlace more = FilterPlace::UnderMore;
    return {
        {.key = QStringLiteral("type"),
         .title = StudyFiltersWording::tr("Type"),
         .choices = codeChoices<StudyType>()},
        {.key = QStringLiteral("owner"), .title = StudyFiltersWording::tr("Owner")},
        {.key = QStringLiteral("dossier"), .title = StudyFiltersWording::tr("Dossier")},
        {.key = QStringLiteral("year"), .title = StudyFiltersWording::tr("Year"), .form = FilterForm::Years},
        {.key = QStringLiteral("collection"), .title = StudyFiltersWording::tr("Collection")},
        {.key = QStringLiteral("concept"), .title = StudyFiltersWording::tr("Concept"), .place = more},
        {.key = QStringLiteral("institute"), .title = StudyFiltersWording::tr("Performed by"), .place = more},
        {.key = QStringLiteral("author"),
         .title = StudyFiltersWording::tr("Author"),
         .place = more,
         .form = FilterForm::Words},
        {.key = QStringLiteral("public"),
         .title = StudyFiltersWording::tr("Public"),
         .choices = codeChoices<PublicationStatus>(),
         .place = more},
        {.key = QStringLiteral("access"),
         .title = StudyFiltersWording::tr("Access"),
         .choices = codeChoices<AccessKind>(),
         .place = more},
        {.key = QStringLiteral("language"), .title = StudyFiltersWording::tr("Language"), .place = more},
        {.key = QStringLiteral("area"),
         .title = StudyFiltersWording::tr("Area"),
         .choices = codeChoices<CountryScope>(),
         .place = more},
        {.key = QStringLiteral("quality"),
         .title = StudyFiltersWording::tr("Quality review"),
         .choices = codeChoices<QualityReview>(),
         .place = more},
        {.key = QStringLiteral("lack"),
         .title = StudyFiltersWording::tr("Needs attention"),
         .choices = lackChoices(),
         .place = more},
        {.key = QStringLiteral("theme"), .title = StudyFiltersWording::tr("Theme"), .place = more},
        {.key = QStringLiteral("findings"),
         .title = StudyFiltersWording::tr("Findings"),
         .choices = {{QStringLiteral("yes"), StudyFiltersWording::tr("has findings")}},
         .place = more},
    };
}

FilterChoices studyChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)},
            {QStringLiteral("dossier"), dossierChoices(bank)},
            {QStringLiteral("concept"), conceptChoices(bank)},
            {QStringLiteral("institute"), instituteChoices(bank)},
            {QStringLiteral("language"), languageChoices(bank)},
            {QStringLiteral("theme"), themeChoices(bank)},
            {QStringLiteral("collection"), collectionChoices(bank)}};
}

void ask(StudyQuery &query, const FilterState &filter)
{
    askStudies(query, filter.text, filter.chosen);
}

} // namespace kb
