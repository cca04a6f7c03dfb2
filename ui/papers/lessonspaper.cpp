// SPDX-License-Identifier: EUPL-1.2
#include "papers/lessonspaper.h"

#include "report/groundwords.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct LessonsPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(LessonsPaper)
};

PaperSection levelsSection(const ReviewLessons &lessons)
{
    PaperSection section{.heading = LessonsPaperWording::tr("How often a level was right"),
                         .style = ParagraphStyle::List};
    for (const LevelReview &review : lessons.levels)
        section.paragraphs.append({{reviewSentence(review)}});
    if (const QString byHand = byHandSentence(lessons); !byHand.isEmpty())
        section.paragraphs.append({{byHand}});
    return section;
}

/// Only what counts differently, or would: the others say nothing new.
PaperSection weightsSection(const ReviewLessons &lessons)
{
    PaperSection section{.heading = LessonsPaperWording::tr("Where a score comes from"),
                         .style = ParagraphStyle::List};
    for (const GroundLesson &lesson : lessons.grounds) {
        const double now = lessons.weights.of(lesson.ground);
        if (now != 1 || lesson.weight != 1)
            section.paragraphs.append({{weightSentence(lesson, now)}});
    }
    if (section.paragraphs.isEmpty()) {
        section.style = ParagraphStyle::Running;
        section.paragraphs.append({{LessonsPaperWording::tr(
            "Every reason counts the same now. The program proposes another weight when at least eight "
            "reviewed pairs have the same reason, and more or fewer of these are confirmed than of all "
            "pairs.")}});
    }
    return section;
}

void addTooGeneral(Paper &paper, const ReviewLessons &lessons, const QHash<Uid, Headline> &concepts)
{
    PaperSection section{.heading = LessonsPaperWording::tr("What may say too little"),
                         .style = ParagraphStyle::List};
    for (const ConceptLesson &lesson : lessons.concepts) {
        section.paragraphs.append(
            {{concepts.value(lesson.subject).title, Emphasis::Strong, recordLink(lesson.subject)},
             {u' ' +
              LessonsPaperWording::tr("Mark this concept as general? Set aside as too general: %n time(s).",
                                      nullptr, lesson.times)}});
    }
    for (const WordLesson &lesson : lessons.words) {
        section.paragraphs.append(
            {{lesson.word, Emphasis::Strong},
             {u' ' + LessonsPaperWording::tr(
                         "Let this word no longer count? Set aside as the same word: %n time(s).", nullptr,
                         lesson.times)}});
    }
    if (!section.paragraphs.isEmpty())
        paper.sections.append(section);
}

} // namespace

Paper lessonsPaper(const ReviewLessons &lessons, const QHash<Uid, Headline> &concepts)
{
    Paper paper{.title = LessonsPaperWording::tr("What your decisions teach"),
                .sections = {levelsSection(lessons), weightsSection(lessons)}};
    addTooGeneral(paper, lessons, concepts);
    return paper;
}

} // namespace kb
