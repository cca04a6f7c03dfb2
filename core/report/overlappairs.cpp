// SPDX-License-Identifier: EUPL-1.2
#include "report/labels.h"
#include "report/overlapparts.h"
#include "report/pairsentence.h"
#include "report/proposalwords.h"
#include "report/words.h"
#include "text/capital.h"

namespace kb {

namespace {

using namespace doc;

constexpr int RemarkLines = 1;

/// "Needed, before 2 July 2026 · Open"; of what is no question what it is.
QString needAndStatus(const ReportedQuestion &question, Language language)
{
    if (!question.isAsked())
        return withCapital(kindLabel(question.kind));
    const QString needed = label(question.needClass);
    const QString when = question.needBy.isValid()
                             ? Report::tr("%1, before %2").arg(needed, longDate(question.needBy, language))
                             : needed;
    return when + QStringLiteral(" · ") + label(question.status);
}

/// A line each: "DGRO-PRJ-0002 · idea · can still be influenced".
QString projectsOfSide(const QList<SideProject> &projects)
{
    QStringList lines;
    for (const SideProject &project : projects)
        lines.append(project.code + QStringLiteral(" · ") + projectState(project.stage()));
    return lines.join(u'\n');
}

/// Side by side: the questions, their dossiers, whether they are still asked, and who looks into them.
Table questions(const ReportedPair &pair, Language language)
{
    const ReportedQuestion &a = pair.a;
    const ReportedQuestion &b = pair.b;
    Table table{.columns = {{a.code, 1}, {b.code, 1}}};
    table.rows.append({marked(a.text, a.shared), marked(b.text, b.shared)});
    if (!a.dossier.isEmpty() || !b.dossier.isEmpty())
        table.rows.append({a.dossier, b.dossier});
    table.rows.append({needAndStatus(a, language), needAndStatus(b, language)});
    if (!a.projects.isEmpty() || !b.projects.isEmpty())
        table.rows.append({projectsOfSide(a.projects), projectsOfSide(b.projects)});
    return table;
}

/// A real minus sign, as long as a figure.
QString points(int points)
{
    return points < 0 ? QStringLiteral("−%1").arg(-points) : QString::number(points);
}

/// Points without a word to show come from likenesses that are each too small to name.
QString evidenceOf(const ReportedPart &part)
{
    return part.evidence.isEmpty() ? Report::tr("small likenesses, no whole word") : part.evidence;
}

/// The parts of the score that give or take points, with their sum as the last row: a reader can check it.
Table why(const ReportedPair &pair)
{
    Table table{.rowHeads = RowHeads::FirstColumn};
    table.columns = {
        {Report::tr("Why"), 6}, {Report::tr("What we see"), 15}, {Report::tr("Points"), 3, Align::Right}};
    for (const ReportedPart &part : pair.parts) {
        if (part.points != 0)
            table.rows.append({part.name, evidenceOf(part), points(part.points)});
    }
    table.rows.append({Report::tr("Score"), {}, strong(QString::number(pair.score))});
    return table;
}

/// Of a question what counts for when it is needed.
PairSide askingSide(const ReportedQuestion &question)
{
    return {.unit = question.unit, .needBy = question.needBy, .isAnswered = question.isAnswered()};
}

/// With what is told though it gives no points: "Moment: 3 months apart."
QString sentenceAbout(const ReportedPair &pair, Language language)
{
    QStringList sentences;
    if (pair.a.isAsked() && pair.b.isAsked())
        sentences << pairSentence(pair.concepts, askingSide(pair.a), askingSide(pair.b), language);
    for (const ReportedPart &part : pair.parts) {
        if (part.points == 0 && part.isTold && !part.evidence.isEmpty())
            sentences.append(QStringLiteral("%1: %2.").arg(withCapital(part.name), part.evidence));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// What the unit that leads turned down is not open.
QString whereItStands(const ReportedAction &action)
{
    return action.answer == ActionAnswer::NietAkkoord ? label(*action.answer) : label(action.status);
}

Facts outcome(const ReportedPair &pair, const OverlapReportContent &content)
{
    const Language language = content.info.language;
    Facts facts;
    if (!pair.proposal.isEmpty())
        facts.facts.append({Report::tr("Proposal"), pair.proposal});
    const ReportedAction *action = actionAbout(content, pair);
    ReportedPair told = pair;
    told.changedSinceDecision = false; // the note says it
    if (action && told.decision.note == action->what)
        told.decision.note.clear(); // the next line says it
    if (const QString decision = decisionLine(told, language); !decision.isEmpty())
        facts.facts.append({Report::tr("Decision"), decision});
    if (action)
        facts.facts.append({Report::tr("Agreed"),
                            QStringLiteral("%1 · %2 · %3")
                                .arg(action->what, agreedLine(*action, language), whereItStands(*action))});
    if (pair.changedSinceDecision)
        facts.facts.append({Report::tr("Note"), Report::tr("The questions changed since this decision.")});
    return facts;
}

/// One or two subjects, as many as find room on a line.
QString subjectOf(const QStringList &concepts)
{
    constexpr qsizetype MostLetters = 40;
    const QString two = concepts.first(std::min<qsizetype>(2, concepts.size())).join(QStringLiteral(", "));
    const QString subject = two.size() <= MostLetters ? two : concepts.first();
    return withCapital(subject);
}

/// "2. Energiearmoede, armoede – DGVB and DGKR (72 points)": what it is about says more than two codes, which
/// stand below it.
QString titleOf(const ReportedPair &pair, qsizetype number)
{
    const QString place = QString::number(number);
    const QString score = QString::number(pair.score);
    if (pair.concepts.isEmpty())
        return Report::tr("%1. %2 and %3 – %4 points").arg(place, pair.a.code, pair.b.code, score);
    return Report::tr("%1. %2 – %3 and %4 (%5 points)")
        .arg(place, subjectOf(pair.concepts), pair.a.unit, pair.b.unit, score);
}

QList<Block> pairBlocks(const ReportedPair &pair, const QString &title, int level,
                        const OverlapReportContent &content)
{
    QList<Block> blocks{Heading{level, title, Keep::WholePart}};
    blocks += aboutPair(pair, content);
    if (content.writingSpace == WritingSpace::Lines)
        blocks << WritingLines{Report::tr("Remarks"), RemarkLines};
    return blocks;
}

/// Numbered on from one reason to the next.
QList<Block> fullPairs(const OverlapReportContent &content, const QList<ReportedPair> &pairs)
{
    const QList<NamedPairs> rows = byPrecedence(pairs);
    const bool isDivided = rows.size() > 1;
    QList<Block> blocks;
    qsizetype number = 0;
    for (const NamedPairs &row : rows) {
        if (isDivided)
            blocks << Heading{2, row.name};
        for (const ReportedPair &pair : row.pairs)
            blocks += pairBlocks(pair, titleOf(pair, ++number), isDivided ? 3 : 2, content);
    }
    return blocks;
}

} // namespace

QList<Block> aboutPair(const ReportedPair &pair, const OverlapReportContent &content)
{
    const Language language = content.info.language;
    QList<Block> blocks;
    if (const QString sentence = sentenceAbout(pair, language); !sentence.isEmpty())
        blocks << Paragraph{sentence};
    blocks << questions(pair, language);
    if (!pair.parts.isEmpty()) // people put it there: there is nothing to add up
        blocks << why(pair);
    if (const Facts facts = outcome(pair, content); !facts.facts.isEmpty())
        blocks << facts;
    return blocks;
}

QList<Block> strongOverlaps(const OverlapReportContent &content, const QList<ReportedPair> &pairs)
{
    QList<Block> blocks{Heading{1, Report::tr("Strong overlaps")}};
    if (pairs.isEmpty())
        return blocks << Paragraph{Report::tr("There are no strong overlaps.")};

    blocks << Paragraph{Report::tr("Words that both questions use are bold and underlined.")};
    const qsizetype inFull = std::min<qsizetype>(content.pairsInFull, pairs.size());
    blocks += fullPairs(content, pairs.first(inFull));
    return blocks + pairTables(content, pairs.mid(inFull), Report::tr("The next strong overlaps"));
}

namespace {

/// "Always shown · Both write to the same towns · KIEM · 2 March 2026".
QString ruleLine(const ReportedRule &rule, Language language)
{
    QStringList parts{label(rule.rule), rule.reason, rule.by,
                      rule.on.isValid() ? longDate(rule.on, language) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// "Set aside · Other purpose · Bram · 30 November 2026; Confirmed · Anna · 29 November 2026".
QString judgedLine(const QList<ReportedDecision> &judged, Language language)
{
    QStringList said;
    for (const ReportedDecision &decision : judged)
        said.append(decisionLine(decision, language));
    return said.join(QStringLiteral("; "));
}

} // namespace

QString decisionLine(const ReportedDecision &decision, Language language)
{
    const QString wait = decision.putOffUntil.isValid()
                             ? Report::tr("Later, until %1").arg(longDate(decision.putOffUntil, language))
                             : QString();
    const bool isDecided = decision.state != OverlapState::Nieuw;
    if (!isDecided && wait.isEmpty())
        return {};
    QStringList parts{isDecided ? label(decision.state) : QString(), wait};
    if (decision.reason)
        parts.append(label(*decision.reason));
    parts << decision.note << decision.by;
    if (decision.on.isValid())
        parts.append(longDate(decision.on, language));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString decisionLine(const ReportedPair &pair, Language language)
{
    QStringList parts{pair.changedSinceDecision ? Report::tr("Again: changed") : QString(),
                      pair.isDisputed ? Report::tr("Reviewers disagree") : QString(),
                      pair.judged.isEmpty() ? decisionLine(pair.decision, language)
                                            : judgedLine(pair.judged, language),
                      pair.rule ? ruleLine(*pair.rule, language) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace kb
