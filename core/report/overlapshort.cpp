// SPDX-License-Identifier: EUPL-1.2
#include "report/labels.h"
#include "report/overlapforms.h"
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

constexpr qsizetype MostImportant = 5;
constexpr qsizetype LongestSubject = 100; ///< characters: a sentence has three lines, and all fits on a page

/// Cut between words; only one long word is cut in itself.
QString shortSubject(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', longest - 1);
    QString kept = text.first(end > 0 ? end : longest - 1);
    while (kept.endsWith(u',') || kept.endsWith(u';'))
        kept.chop(1);
    return kept + u'…';
}

/// What was agreed takes the room of the second half of a long subject.
QString subjectOf(const ReportedPair &pair, bool isAgreed)
{
    QString subject = sharedWords(pair).simplified();
    while (subject.endsWith(u'.')) // the sentence around it has its own
        subject.chop(1);
    if (subject.isEmpty())
        return Report::tr("the same subject");
    return shortSubject(subject, isAgreed ? LongestSubject / 2 : LongestSubject);
}

QDate firstNeed(const ReportedPair &pair)
{
    const QDate a = pair.a.waitsUntil();
    const QDate b = pair.b.waitsUntil();
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

Text sentenceOf(const ReportedPair &pair, const OverlapReportContent &content)
{
    const Language language = content.info.language;
    const ReportedAction *action = actionAbout(content, pair);
    const QString subject = subjectOf(pair, action != nullptr);
    const QString score =
        pair.isByHand ? pointsText(0, true) : Report::tr("%1 points").arg(QString::number(pair.score));
    Text text = strong(Report::tr("%1 and %2").arg(pair.a.code, pair.b.code));
    text.add(QStringLiteral(" (%1) ").arg(score));
    const QDate needBy = firstNeed(pair);
    if (needBy.isValid())
        text.add(Report::tr("both ask about %1; the first answer is needed before %2.")
                     .arg(subject, longDate(needBy, language)));
    else
        text.add(Report::tr("both ask about %1.").arg(subject));
    if (action)
        text.add(u' ' + Report::tr("Agreed: %1.").arg(agreedLine(*action, language)));
    return text;
}

/// Not what was set aside or is done.
QList<ReportedPair> mostImportant(const QList<ReportedPair> &pairs)
{
    QList<ReportedPair> found;
    for (const ReportedPair &pair : pairs) {
        const bool isOpen = !isSetAside(pair) && pair.decision.state != OverlapState::Klaar;
        if (isOpen && found.size() < MostImportant)
            found.append(pair);
    }
    return found;
}

Facts keyFigures(const OverlapReportContent &content)
{
    int questions = 0;
    for (const ReportedPackage &package : content.packages)
        questions += package.questions;
    return {{{Report::tr("Questions"), QString::number(questions)},
             {Report::tr("Programme together"), QString::number(content.groups.size())},
             {Report::tr("Usable results"), QString::number(content.uses.size())}}};
}

} // namespace

Document overlapOnePage(const OverlapReportContent &content)
{
    OverlapReportContent titled = content;
    titled.info.title = Report::tr("Overlap on one page");
    titled.info.selection =
        Report::tr("all dossiers; urgent ones first, then what can still change, then by score");
    const PairsByLevel pairs = pairsByLevel(titled);
    List sentences{.kind = ListKind::Numbers};
    for (const ReportedPair &pair : mostImportant(titled.pairs))
        sentences.items.append(sentenceOf(pair, titled));

    TitleBlock title = overlapTitle(titled, Report::tr("Overlap report · in short"));
    title.facts = title.facts.first(1); // the period: there is no room for more
    QList<Block> blocks{title, decidedPerLevel(pairs), keyFigures(titled)};
    blocks += changeSince(titled, pairs);
    blocks << Heading{1, Report::tr("The five most important")};
    if (sentences.items.isEmpty())
        blocks << Paragraph{Report::tr("There is no overlap to talk about.")};
    else
        blocks << sentences;
    blocks << Paragraph{
        Report::tr("A score is no verdict: people decide whether questions belong together.")};
    return {titled.info, blocks};
}

} // namespace kb
