// SPDX-License-Identifier: EUPL-1.2
#include "models/overlapcolumns.h"

#include "jobs/keptnames.h"
#include "report/overlapwords.h"
#include "wording/datetext.h"
#include "wording/overlapmarks.h"

namespace kb {

namespace {

bool isQuestion(const Headline &line)
{
    return line.kind == Kind::KnowledgeQuestion;
}

const Headline &questionOf(const ShownOverlap &shown)
{
    return isQuestion(shown.a) ? shown.a : shown.b;
}

/// The study or the project.
const Headline &knownOf(const ShownOverlap &shown)
{
    return isQuestion(shown.a) ? shown.b : shown.a;
}

constexpr int MostOfCode = 26;
constexpr int UsualCode = 16;

constexpr Column<ShownOverlap> LevelColumn{
    .key = "level",
    .title = QT_TRANSLATE_NOOP("Columns", "Level"),
    .value = [](const ShownOverlap &shown) -> QVariant { return shortLevelText(shown); },
    .tooltip = [](const ShownOverlap &shown) { return levelText(shown); },
    .mark = [](const ShownOverlap &shown) { return levelMark(shown); },
    .spoken = [](const ShownOverlap &shown) { return levelText(shown); },
    .width = 14,
    .least = 9};
constexpr Column<ShownOverlap> ScoreColumn{
    .key = "score",
    .title = QT_TRANSLATE_NOOP("Columns", "Score"),
    .value = [](const ShownOverlap &shown) -> QVariant {
        return shown.isByHand() || shown.isBlind ? QVariant() : QVariant(shown.pair.score);
    },
    .explanation = QT_TRANSLATE_NOOP("Columns", "0 to 100; the sum of the parts in the compare view"),
    .width = 5,
    .align = Align::End};
constexpr Column<ShownOverlap> FromColumn{
    .key = "from",
    .title = QT_TRANSLATE_NOOP("Columns", "From"),
    .value = [](const ShownOverlap &shown) -> QVariant { return shown.a.code; },
    .tooltip = [](const ShownOverlap &shown) { return shown.a.title; },
    .width = MostOfCode,
    .cut = Cut::Never};
constexpr Column<ShownOverlap> AndColumn{
    .key = "and",
    .title = QT_TRANSLATE_NOOP("Columns", "And"),
    .value = [](const ShownOverlap &shown) -> QVariant { return shown.b.code; },
    .tooltip = [](const ShownOverlap &shown) { return shown.b.title; },
    .width = MostOfCode,
    .cut = Cut::Never};
constexpr Column<ShownOverlap> WhyColumn{
    .key = "why",
    .title = QT_TRANSLATE_NOOP("Columns", "Why"),
    .value = [](const ShownOverlap &shown) -> QVariant { return shown.why(); },
    .names = [](const ShownOverlap &shown) { return recordsNamedIn(shown.why(), shown); },
    .tooltip = [](const ShownOverlap &shown) { return shown.why(); },
    .width = 0,
    .least = 13,
    .sorting = Sorting::No,
    .cut = Cut::First};
constexpr Column<ShownOverlap> StatusColumn{
    .key = "status",
    .title = QT_TRANSLATE_NOOP("Columns", "Status"),
    .value = [](const ShownOverlap &shown) -> QVariant { return stateText(shown); },
    .tooltip = [](const ShownOverlap &shown) { return stateText(shown); },
    .mark = [](const ShownOverlap &shown) { return stateMark(shown); },
    .width = 20,
    .least = 9};
constexpr Column<ShownOverlap> LeftColumn{
    .key = "left",
    .title = QT_TRANSLATE_NOOP("Columns", "Left"),
    .value = [](const ShownOverlap &shown) -> QVariant { return timeLeftText(shown); },
    .tooltip = [](const ShownOverlap &shown) { return exactDateText(shown.pair.urgentBy); },
    .spoken = [](const ShownOverlap &shown) { return exactDateText(shown.pair.urgentBy); },
    .explanation =
        QT_TRANSLATE_NOOP("Columns", "Until an answer is needed; empty when that is more than half a year"),
    .width = 8,
    .align = Align::End};
constexpr Column<ShownOverlap> QuestionColumn{
    .key = "question",
    .title = QT_TRANSLATE_NOOP("Columns", "Question"),
    .value = [](const ShownOverlap &shown) -> QVariant { return nameOf(questionOf(shown)); },
    .tooltip = [](const ShownOverlap &shown) { return questionOf(shown).title; },
    .width = 0,
    .least = UsualCode};
constexpr Column<ShownOverlap> KnownColumn{
    .key = "known",
    .title = QT_TRANSLATE_NOOP("Columns", "Who has it"),
    .value = [](const ShownOverlap &shown) -> QVariant { return nameOf(knownOf(shown)); },
    .tooltip = [](const ShownOverlap &shown) { return knownOf(shown).title; },
    .explanation = QT_TRANSLATE_NOOP("Columns", "A study or a project of another unit that may answer it"),
    .width = 40,
    .least = UsualCode};

/// Beside the names of a question and of what may answer it, the preview says why.
constexpr Column<ShownOverlap> BriefWhyColumn = [] {
    Column<ShownOverlap> brief = WhyColumn;
    brief.width = 30;
    brief.least = 0;
    brief.cut = Cut::Allowed;
    return brief;
}();

} // namespace

/// The preview beside them says why at length, so that the reasons give way to the other columns.
std::span<const Column<ShownOverlap>> overlapColumns()
{
    static constexpr std::array columns{LevelColumn, ScoreColumn,  FromColumn, AndColumn,
                                        WhyColumn,   StatusColumn, LeftColumn};
    return columns;
}

std::span<const Column<ShownOverlap>> reuseColumns()
{
    static constexpr std::array columns{LevelColumn,  ScoreColumn, QuestionColumn, KnownColumn,
                                        StatusColumn, LeftColumn,  BriefWhyColumn};
    return columns;
}

} // namespace kb
