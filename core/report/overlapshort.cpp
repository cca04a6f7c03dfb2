// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapforms.h"
#include "report/overlapparts.h"
#include "report/proposalwords.h"
#include "report/sharing.h"
#include "report/words.h"

#include <QSet>

#include <algorithm>

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype LettersInALine = 80; ///< of a list on A4; a few more find room

/// A group as the page tells it. With how many questions depends on the room that there is.
struct ToldGroup
{
    QString title;
    QString facts;
    QStringList questions;
    QStringList ending; ///< what to do, and what was agreed
    qsizetype shown = 1;

    QStringList lines() const { return questions.first(std::min(shown, questions.size())) + ending; }
};

/// Cut between words; only one long word is cut in itself.
QString cutBetweenWords(const QString &text, qsizetype letters)
{
    if (text.size() <= letters || letters < 2)
        return text.size() <= letters ? text : QString();
    const qsizetype end = text.lastIndexOf(u' ', letters - 1);
    return text.first(end > 0 ? end : letters - 1) + u'…';
}

/// One of each unit before a second of any: there may be no room for all.
QList<NamedLine> unitsInTurn(const QList<NamedLine> &questions)
{
    QSet<QString> units;
    QList<NamedLine> first;
    QList<NamedLine> others;
    for (const NamedLine &question : questions) {
        (units.contains(question.note) ? others : first).append(question);
        units.insert(question.note);
    }
    return first + others;
}

ToldGroup toldGroup(const ReportedOpportunity &group, const OverlapReportContent &content)
{
    const Language language = content.info.language;
    ToldGroup told{
        .title = group.title,
        .facts = factsOfGroup(group, language),
        .questions = {},
        .ending = {QStringLiteral("%1: %2").arg(Report::tr("Proposal"), proposalWords(group.proposal))}};
    for (const QList<NamedLine> questions = unitsInTurn(group.questions);
         const NamedLine &question : questions)
        told.questions.append(QStringLiteral("%1: %2").arg(question.note, titleOnPaper(question)));
    if (const ReportedAction *action = actionWithin(content, group))
        told.ending.append(Report::tr("Agreed: %1.").arg(agreedLine(*action, language)));
    return told;
}

/// Nothing takes more than a line of the page.
void shorten(ToldGroup &group)
{
    group.title = cutBetweenWords(group.title, LettersInALine / 2);
    group.facts = cutBetweenWords(group.facts, LettersInALine - group.title.size());
    for (QStringList *texts : {&group.questions, &group.ending}) {
        for (QString &text : *texts)
            text = cutBetweenWords(text, LettersInALine);
    }
}

int linesTaken(const QString &text)
{
    return int((text.size() + LettersInALine - 1) / LettersInALine);
}

int linesTaken(const QList<ToldGroup> &groups)
{
    int lines = 0;
    for (const ToldGroup &group : groups) {
        lines += linesTaken(group.title + group.facts);
        for (const QStringList texts = group.lines(); const QString &text : texts)
            lines += linesTaken(text);
    }
    return lines;
}

/// One more question of each group in turn, as long as there is room.
void showWhatFits(QList<ToldGroup> &groups, int room)
{
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (ToldGroup &group : groups) {
            const bool hasMore = group.shown < group.questions.size();
            if (!hasMore || linesTaken(groups) + linesTaken(group.questions[group.shown]) > room)
                continue;
            ++group.shown;
            hasGrown = true;
        }
    }
}

/// How many lines are left for the groups: what is not on every page takes some of them.
int roomForGroups(const OverlapReportContent &content, const PairsByLevel &pairs)
{
    int lines = 24;
    lines -= content.previous ? 2 : 0;
    lines -= pairs.added.isEmpty() ? 0 : 2;
    lines -= content.info.letterhead.isEmpty() ? 0 : 3;
    lines -= content.info.paperSize == PaperSize::Letter ? 4 : 0;
    return lines;
}

List groupsOnAPage(const OverlapReportContent &content, int room)
{
    QList<ToldGroup> groups;
    for (const QList<ReportedOpportunity> main = mainGroups(content); const ReportedOpportunity &group : main)
        groups.append(toldGroup(group, content));
    if (linesTaken(groups) > room)
        std::ranges::for_each(groups, shorten);
    showWhatFits(groups, room);

    List list{.items = {}, .kind = ListKind::Numbers};
    for (const ToldGroup &group : std::as_const(groups))
        list.items.append(strong(group.title).add(group.facts).add(u'\n' + group.lines().join(u'\n')));
    return list;
}

List keyFigures(const OverlapReportContent &content)
{
    int questions = 0;
    for (const ReportedPackage &package : content.packages)
        questions += package.questions;
    QSet<QString> studies;
    for (const ReportedUse &use : content.uses) {
        if (use.studyUnit != use.questionUnit)
            studies.insert(use.studyCode);
    }
    return {.items = {Report::tr("%n question(s) compared", nullptr, questions),
                      Report::tr("%n group(s) to programme together", nullptr, int(content.groups.size())),
                      Report::tr("%n study(s) that may answer a question of another unit", nullptr,
                                 int(studies.size()))}};
}

} // namespace

Document overlapOnePage(const OverlapReportContent &content)
{
    OverlapReportContent titled = content;
    titled.info.title = Report::tr("Overlap on one page");
    titled.info.selection = Report::tr("all dossiers; groups of most units first");
    titled.info.shareLevel =
        shareLevelOf(OverlapReportContent{.info = titled.info, .groups = mainGroups(titled)});
    const PairsByLevel pairs = pairsByLevel(titled);

    TitleBlock title = overlapTitle(titled, Report::tr("Overlap report · in short"));
    title.facts = title.facts.first(1); // the period: there is no room for more
    QList<Block> blocks{title, decidedPerLevel(pairs), keyFigures(titled)};
    blocks += changeSince(titled, pairs);
    blocks << Heading{1, Report::tr("Main opportunities")};
    if (titled.groups.isEmpty())
        blocks << Paragraph{Report::tr("No questions to programme together.")};
    else
        blocks << groupsOnAPage(titled, roomForGroups(titled, pairs));
    blocks << Paragraph{
        Report::tr("A score is no verdict: people decide whether questions belong together.")};
    return {titled.info, blocks};
}

} // namespace kb
