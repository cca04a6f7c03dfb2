// SPDX-License-Identifier: EUPL-1.2
#include "models/questioncolumns.h"

#include "models/ownermark.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

Mark needMark(const QuestionLine &question)
{
    return question.needClass == NeedClass::Nodig ? Mark{Shape::Disc, Meaning::Plain}
                                                  : Mark{Shape::Ring, Meaning::Quiet};
}

QString shortText(Coverage coverage)
{
    if (coverage == Coverage::Project)
        return QCoreApplication::translate("Coverage", "running");
    if (coverage == Coverage::Tegenstrijdig)
        return QCoreApplication::translate("Coverage", "contrad.");
    return coverageText(coverage);
}

QString overlapsText(const QuestionLine &question)
{
    return question.overlaps == 0 ? QString() : QString::number(question.overlaps);
}

} // namespace

QString coverageText(Coverage coverage)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Coverage", "none"),          QT_TRANSLATE_NOOP("Coverage", "project running"),
        QT_TRANSLATE_NOOP("Coverage", "partly"),        QT_TRANSLATE_NOOP("Coverage", "full"),
        QT_TRANSLATE_NOOP("Coverage", "contradictory"),
    };
    return QCoreApplication::translate("Coverage", words[size_t(coverage)]);
}

Mark coverageMark(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Geen:
        return {Shape::Ring, Meaning::Quiet};
    case Coverage::Project:
        return {Shape::Diamond, Meaning::Accent};
    case Coverage::Deels:
        return {Shape::HalfDisc, Meaning::Plain};
    case Coverage::Volledig:
        return {Shape::Disc, Meaning::Plain};
    case Coverage::Tegenstrijdig:
        return {Shape::Triangle, Meaning::Plain};
    }
    Q_UNREACHABLE();
}

std::span<const Column<QuestionLine>> questionColumns(ListOf records)
{
    static constexpr std::array columns{
        Column<QuestionLine>{
            .key = "code",
            .title = QT_TRANSLATE_NOOP("Columns", "Code"),
            .value = [](const QuestionLine &question) -> QVariant { return question.refcode; },
            .tooltip = [](const QuestionLine &question) { return ownerText(question); },
            .mark = [](const QuestionLine &question) { return ownerMark(question); },
            .width = 19}, // of the longest code with a lock
        Column<QuestionLine>{.key = "question",
                             .title = QT_TRANSLATE_NOOP("Columns", "Question"),
                             .value = [](const QuestionLine &question) -> QVariant { return question.text; },
                             .tooltip = [](const QuestionLine &question) { return question.text; },
                             .width = 0,
                             .least = 22}, // the preview beside it says all
        Column<QuestionLine>{
            .key = "need",
            .title = QT_TRANSLATE_NOOP("Columns", "Need"),
            .value = [](const QuestionLine &question) -> QVariant { return label(question.needClass); },
            .mark = needMark,
            .explanation = QT_TRANSLATE_NOOP(
                "Columns", "Needed: without an answer you cannot advise well. Useful: good to know."),
            .width = 13,
            .cut = Cut::RatherLeftOut},
        Column<QuestionLine>{
            .key = "by",
            .title = QT_TRANSLATE_NOOP("Columns", "Needed by"),
            .value = [](const QuestionLine &question) -> QVariant { return dateText(question.needBy); },
            .day = [](const QuestionLine &question) { return question.needBy; },
            .tooltip = [](const QuestionLine &question) { return exactDateText(question.needBy); },
            .width = 11,
            .align = Align::End},
        Column<QuestionLine>{
            .key = "coverage",
            .title = QT_TRANSLATE_NOOP("Columns", "Coverage"),
            .value = [](const QuestionLine &question) -> QVariant { return shortText(question.coverage); },
            .tooltip = [](const QuestionLine &question) { return coverageText(question.coverage); },
            .mark = [](const QuestionLine &question) { return coverageMark(question.coverage); },
            .spoken = [](const QuestionLine &question) { return coverageText(question.coverage); },
            .explanation = QT_TRANSLATE_NOOP("Columns", "How far the question has been answered"),
            .width = 11,
            .cut = Cut::RatherLeftOut},
        Column<QuestionLine>{
            .key = "overlaps",
            .title = QT_TRANSLATE_NOOP("Columns", "Overlap"),
            .value = [](const QuestionLine &question) -> QVariant { return overlapsText(question); },
            .explanation = QT_TRANSLATE_NOOP("Columns", "Strong and probable overlaps with other units"),
            .width = 8,
            .align = Align::End,
            .sorting = Sorting::No},
        Column<QuestionLine>{
            .key = "status",
            .title = QT_TRANSLATE_NOOP("Columns", "Status"),
            .value = [](const QuestionLine &question) -> QVariant { return label(question.status); },
            .width = 18,
            .shown = Shown::OnRequest,
            .cut = Cut::RatherLeftOut},
        Column<QuestionLine>{
            .key = "owner",
            .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
            .value = [](const QuestionLine &question) -> QVariant { return question.ownerCode; },
            .width = 9,
            .shown = Shown::OnRequest},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
