// SPDX-License-Identifier: EUPL-1.2
#include "models/studycolumns.h"

#include "models/codecolumn.h"
#include "report/citation.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

QString authorsOf(const StudyLine &study)
{
    return publishedNames(study.contributions).join(QStringLiteral("; "));
}

QString performersOf(const StudyLine &study)
{
    return study.performers.join(QStringLiteral("; "));
}

QDate dayAdded(const StudyLine &study)
{
    return study.facts.createdAt.toLocalTime().date();
}

Mark publicMark(const StudyLine &study)
{
    switch (study.publicationStatus) {
    case PublicationStatus::Openbaar:
        return {Shape::Disc, Meaning::Accent};
    case PublicationStatus::Beoordelen:
    case PublicationStatus::Gepland:
        return {Shape::HalfDisc, Meaning::Plain};
    case PublicationStatus::Ingetrokken:
        return {Shape::Cross, Meaning::Danger};
    case PublicationStatus::Intern:
    case PublicationStatus::NietOpenbaar:
        break;
    }
    return {Shape::Ring, Meaning::Quiet};
}

} // namespace

std::span<const Column<StudyLine>> studyColumns(ListOf records)
{
    static constexpr std::array columns{
        CodeColumn<StudyLine>,
        Column<StudyLine>{.key = "title",
                          .title = QT_TRANSLATE_NOOP("Columns", "Title"),
                          .value = [](const StudyLine &study) -> QVariant { return study.title; },
                          .tooltip = [](const StudyLine &study) { return study.title; },
                          .width = 0},
        Column<StudyLine>{.key = "authors",
                          .title = QT_TRANSLATE_NOOP("Columns", "Authors"),
                          .value = [](const StudyLine &study) -> QVariant { return authorsOf(study); },
                          .tooltip = [](const StudyLine &study) { return authorsOf(study); },
                          .width = 20,
                          .shown = Shown::OnRequest},
        Column<StudyLine>{.key = "performers",
                          .title = QT_TRANSLATE_NOOP("Columns", "Performed by"),
                          .value = [](const StudyLine &study) -> QVariant { return performersOf(study); },
                          .tooltip = [](const StudyLine &study) { return performersOf(study); },
                          .width = 16,
                          .sorting = Sorting::No},
        Column<StudyLine>{.key = "year",
                          .title = QT_TRANSLATE_NOOP("Columns", "Year"),
                          .value = [](const StudyLine &study) -> QVariant {
                              return study.issued.year() > 0 ? QString::number(study.issued.year())
                                                             : QString();
                          },
                          .tooltip = [](const StudyLine &study) { return dateText(study.issued); },
                          .width = 5,
                          .align = Align::End},
        Column<StudyLine>{.key = "type",
                          .title = QT_TRANSLATE_NOOP("Columns", "Type"),
                          .value = [](const StudyLine &study) -> QVariant { return label(study.type); },
                          .width = 26,
                          .shown = Shown::OnRequest,
                          .cut = Cut::RatherLeftOut},
        Column<StudyLine>{
            .key = "public",
            .title = QT_TRANSLATE_NOOP("Columns", "Public"),
            .value = [](const StudyLine &study) -> QVariant { return label(study.publicationStatus); },
            .mark = publicMark,
            .explanation = QT_TRANSLATE_NOOP("Columns", "Whether everybody may read the study"),
            .width = 20,
            .cut = Cut::RatherLeftOut},
        Column<StudyLine>{.key = "access",
                          .title = QT_TRANSLATE_NOOP("Columns", "Access"),
                          .value = [](const StudyLine &study) -> QVariant { return label(study.accessKind); },
                          .width = 18,
                          .shown = Shown::OnRequest,
                          .cut = Cut::RatherLeftOut},
        Column<StudyLine>{.key = "owner",
                          .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
                          .value = [](const StudyLine &study) -> QVariant { return study.ownerCode; },
                          .width = 9,
                          .shown = Shown::OnRequest},
        Column<StudyLine>{
            .key = "usable",
            .title = QT_TRANSLATE_NOOP("Columns", "Usable until"),
            .value = [](const StudyLine &study) -> QVariant { return dateText(study.freshnessUntil); },
            .day = [](const StudyLine &study) { return study.freshnessUntil; },
            .tooltip = [](const StudyLine &study) { return exactDateText(study.freshnessUntil); },
            .width = 12,
            .align = Align::End,
            .shown = Shown::OnRequest},
        Column<StudyLine>{
            .key = "added",
            .title = QT_TRANSLATE_NOOP("Columns", "Added"),
            .value = [](const StudyLine &study) -> QVariant { return dateText(dayAdded(study)); },
            .day = dayAdded,
            .width = 12,
            .align = Align::End,
            .shown = Shown::OnRequest,
            .sorting = Sorting::No},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
