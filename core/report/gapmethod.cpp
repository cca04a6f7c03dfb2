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
         "used nor cited in advice. A link to a question is not yet use."),
     &GapNorms::unusedMonths},
    {QT_TRANSLATE_NOOP(
         "Gaps", "A dossier without a study, or whose newest study is older than its norm (%1 months when it "
                 "has none)."),
     &GapNorms::freshMonths},
    {QT_TRANSLATE_NOOP("Gaps",
                       "A signal that was seen more than %1 days ago, was not set aside and has no dossier."),
     &GapNorms::looseDays},
    {QT_TRANSLATE_NOOP(
         "Gaps", "A concept, with its narrower concepts, that has at least %1 recent signals; the number of "
                 "studies is at most %2."),
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
    {QT_TRANSLATE_NOOP("Gaps", "A question that at least %1 studies answer, of which none is a literature "
                               "review. Studies that were withdrawn or replaced do not count."),
     &GapNorms::studiesToReview},
    {QT_TRANSLATE_NOOP("Gaps", "A question of which every study is about another country, or about other "
                               "people than the question names. Studies that were withdrawn or replaced do "
                               "not count.")},
    {QT_TRANSLATE_NOOP("Gaps",
                       "A question without a study, that overlaps strongly or probably with a question of "
                       "another unit that studies answer. A needed question without a project is told as a "
                       "question without knowledge.")},
    {QT_TRANSLATE_NOOP("Gaps", "No rule: somebody missed this, and wrote it down.")},
}};

constexpr std::array<const char *, codesOf<GapNature>.size()> gapNatureWords{
    QT_TRANSLATE_NOOP("Gaps", "Nobody studied it, as far as this bank knows."),
    QT_TRANSLATE_NOOP("Gaps", "There are studies, and nothing that brings them together."),
    QT_TRANSLATE_NOOP("Gaps", "There are studies, and their evidence is weak."),
    QT_TRANSLATE_NOOP("Gaps", "There are studies, and they are too old, withdrawn or replaced."),
    QT_TRANSLATE_NOOP("Gaps", "There are studies about another country or other people."),
    QT_TRANSLATE_NOOP("Gaps", "The knowledge is there, and nobody linked it."),
    QT_TRANSLATE_NOOP("Gaps", "The knowledge is there, and nothing is done with it."),
};

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

QString gapNatureText(GapNature nature)
{
    return QCoreApplication::translate("Gaps", gapNatureWords[size_t(nature)]);
}

} // namespace kb
