// SPDX-License-Identifier: EUPL-1.2
#include "papers/levelpaper.h"

#include "papers/paperparts.h"
#include "report/labels.h"
#include "report/overlapwords.h"
#include "wording/overlapmarks.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct LevelPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(LevelPaper)
};

/// A real minus sign, and a plus for what is added.
QString signedPoints(int points)
{
    return points < 0 ? QStringLiteral("−%1").arg(-points) : QStringLiteral("+%1").arg(points);
}

QString limitsSentence(const OverlapLevels &levels)
{
    return LevelPaperWording::tr("From %1 points an overlap is strong, from %2 probable, from %3 weak.")
        .arg(levels.strong)
        .arg(levels.probable)
        .arg(levels.weak);
}

/// Empty for what is strong already.
QString missingSentence(int score, const OverlapLevels &levels)
{
    if (score >= levels.strong)
        return {};
    const int next = score >= levels.probable ? levels.strong : levels.probable;
    const QString name = label(score >= levels.probable ? OverlapLevel::Strong : OverlapLevel::Probable);
    return LevelPaperWording::tr("With %n point(s) more it would be %1.", nullptr, next - score).arg(name);
}

/// Empty where no rule adds points.
QString ruleSentence(const Overlap &pair)
{
    const bool isByCode = std::ranges::any_of(pair.parts, [](const OverlapPart &part) {
        return part.name == PartName::SameCode && part.points > 0;
    });
    return isByCode ? LevelPaperWording::tr("Both name the same code: such a pair is always strong.")
                    : QString();
}

PaperSection sumSection(const Overlap &pair)
{
    PaperSection section{.heading = LevelPaperWording::tr("The sum"), .style = ParagraphStyle::List};
    for (const OverlapPart &part : pair.parts) {
        if (part.points == 0)
            continue;
        const QString words = evidenceWords(part);
        section.paragraphs.append({{signedPoints(part.points) + u' ' + label(part.name), Emphasis::Strong},
                                   {words.isEmpty() ? QString() : QStringLiteral(": ") + words}});
    }
    section.paragraphs.append(
        {{LevelPaperWording::tr("Total: %1 of 100").arg(pair.score), Emphasis::Strong}});
    return section;
}

QString sentenceWithoutLevel(const ShownOverlap &shown)
{
    if (shown.isKept() && shown.agreed)
        return LevelPaperWording::tr(
            "It is of a group of questions about which something was agreed. The last run does not find this "
            "overlap any more, so it has no points and no level.");
    if (shown.isKept())
        return LevelPaperWording::tr(
            "People confirmed this overlap. The last run does not find it any more, so "
            "it has no points and no level.");
    return LevelPaperWording::tr("A person put this overlap in the list. It has no points and no level.");
}

} // namespace

Paper levelPaper(const ShownOverlap &shown, const OverlapLevels &levels)
{
    Paper paper;
    paper.place = LevelPaperWording::tr("Why this level");
    paper.title = pairName(shown.a, shown.b);
    paper.facts = factsLine({levelText(shown), stateText(shown)});
    if (shown.isByHand()) {
        addText(paper, LevelPaperWording::tr("Level"), sentenceWithoutLevel(shown));
        return paper;
    }
    QStringList sentences{limitsSentence(levels), missingSentence(shown.pair.score, levels),
                          ruleSentence(shown.pair)};
    sentences.removeAll(QString());
    addText(paper, LevelPaperWording::tr("Level"), sentences.join(u' '));
    addText(paper, LevelPaperWording::tr("Rule"), ruleLine(shown));
    paper.sections.append(sumSection(shown.pair));
    return paper;
}

} // namespace kb
