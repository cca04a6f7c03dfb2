// SPDX-License-Identifier: EUPL-1.2
#include "report/gapwords.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

/// %1 and %2 stand for these norms.
struct GapRuleWords
{
    const char *rule;
    int GapNorms::*first = nullptr;
    int GapNorms::*second = nullptr;
};

constexpr std::array<GapRuleWords, codesOf<GapKind>.size()> gapRuleWords{{
    {QT_TRANSLATE_NOOP(
         "Gaps", "An open question that must be answered, with no study and no project. It is red when the "
                 "answer is needed within %1 months."),
     &GapNorms::urgentMonths},
    {QT_TRANSLATE_NOOP(
         "Gaps",
         "All studies that answer the question are older than the norm of its dossier (%1 months when "
         "it has none), were withdrawn or replaced, or, where the question evaluates, have evidence "
         "of strength %2 or less."),
     &GapNorms::freshMonths, &GapNorms::weakStrength},
    {QT_TRANSLATE_NOOP(
         "Gaps",
         "A study, public or for internal use, that was issued more than %1 months ago and is neither "
         "used nor cited in an advice. A link to a question is not yet use."),
     &GapNorms::unusedMonths},
    {QT_TRANSLATE_NOOP(
         "Gaps", "A dossier without a study, or whose newest study is older than its norm (%1 months when it "
                 "has none)."),
     &GapNorms::freshMonths},
    {QT_TRANSLATE_NOOP("Gaps",
                       "A signal that was seen more than %1 days ago, was not set aside and has no dossier."),
     &GapNorms::looseDays},
    {QT_TRANSLATE_NOOP(
         "Gaps", "A concept, with its narrower concepts, that has at least %1 recent signals and at most "
                 "%2 studies."),
     &GapNorms::fewestSignals, &GapNorms::mostStudies},
    {QT_TRANSLATE_NOOP("Gaps", "An approach about which studies contradict each other.")},
    {QT_TRANSLATE_NOOP(
         "Gaps", "A dossier with a decision within %1 months and an open question that must be answered."),
     &GapNorms::decisionMonths},
    {QT_TRANSLATE_NOOP(
         "Gaps", "Research that was delivered more than %1 days ago and about whose publication nothing was "
                 "decided."),
     &GapNorms::publishDays},
    {QT_TRANSLATE_NOOP("Gaps",
                       "Research that was published more than %1 months ago and has no policy response."),
     &GapNorms::reactionMonths},
}};

} // namespace

QString gapRuleText(GapKind kind, const GapNorms &norms)
{
    const GapRuleWords &words = gapRuleWords[size_t(kind)];
    QString text = QCoreApplication::translate("Gaps", words.rule);
    if (words.first)
        text.replace(QLatin1StringView("%1"), QString::number(norms.*words.first));
    if (words.second)
        text.replace(QLatin1StringView("%2"), QString::number(norms.*words.second));
    return text;
}

} // namespace kb
