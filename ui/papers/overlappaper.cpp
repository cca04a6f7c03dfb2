// SPDX-License-Identifier: EUPL-1.2
#include "papers/overlappaper.h"

#include "papers/paperparts.h"
#include "report/labels.h"
#include "report/overlapwords.h"
#include "report/proposalwords.h"
#include "report/sharedmarks.h"
#include "wording/datetext.h"
#include "wording/language.h"
#include "wording/overlapmarks.h"
#include "wording/recordlink.h"
#include "wording/wrappedtext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct OverlapPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(OverlapPaper)
};

/// The title of one side with the shared words marked.
PaperParagraph markedTitle(const Headline &line, const QList<doc::Range> &marks)
{
    PaperParagraph paragraph;
    qsizetype done = 0;
    for (const doc::Range &range : marks) {
        paragraph.append({line.title.mid(done, range.start - done)});
        paragraph.append({line.title.mid(range.start, range.length), Emphasis::Marked});
        done = range.start + range.length;
    }
    paragraph.append({line.title.mid(done)});
    return paragraph;
}

/// In as much of both as a preview shows: a title of a hundred pages keeps the window waiting.
SharedMarks marksIn(const ShownOverlap &shown)
{
    constexpr qsizetype longest = 5000; // characters
    return sharedMarks(shown.pair, {beginningOf(shown.a.title, longest)},
                       {beginningOf(shown.b.title, longest)}, shown.ignoredWords);
}

PaperSection sideSection(const Headline &line, const QList<doc::Range> &marks)
{
    return {.heading = {},
            .paragraphs = {{{line.code, Emphasis::Strong, recordLink(line.uid)},
                            {QStringLiteral(" · ") + line.unitCode, Emphasis::Quiet}},
                           markedTitle(line, marks)}};
}

/// What was agreed about a group is told by itself.
void addDecision(Paper &paper, const ShownOverlap &shown)
{
    if (!shown.verdict || (shown.agreed && !shown.verdict->showRule))
        return;
    QStringList facts{stateText(shown), dateText(shown.verdict->decidedOn)};
    if (shown.verdict->reasonCode)
        facts.append(label(*shown.verdict->reasonCode));
    const bool isOfRule = shown.verdict->showRule && shown.verdict->reasonText == shown.ruled.reason;
    facts.append(isOfRule ? QString() : shown.verdict->reasonText);
    facts.append(shown.verdict->remark);
    facts.removeAll(QString());
    addText(paper, OverlapPaperWording::tr("Decision"), facts.join(QStringLiteral(" · ")));
    addText(paper, OverlapPaperWording::tr("Rule"), ruleLine(shown));
}

/// Who said what, when more than one person judged the pair.
void addReviewers(Paper &paper, const ReviewerNames &names, const ShownOverlap &shown)
{
    QList<Verdict> judged = shown.verdicts;
    judged.removeIf([](const Verdict &verdict) { return verdict.state == OverlapState::Nieuw; });
    if (judged.size() < 2)
        return;
    PaperSection section{.heading = OverlapPaperWording::tr("Reviewers"), .style = ParagraphStyle::List};
    for (const Verdict &verdict : std::as_const(judged)) {
        const QString name = names.value(verdict.person);
        section.paragraphs.append(
            {{name.isEmpty() ? OverlapPaperWording::tr("somebody else") : name, Emphasis::Strong},
             {QStringLiteral(": ") + label(verdict.state)}});
    }
    paper.sections.append(section);
}

/// Who was asked to judge it too.
void addAsked(Paper &paper, const ReviewerNames &known, const ShownOverlap &shown)
{
    QStringList names;
    for (const Verdict &verdict : shown.verdicts) {
        for (const QString &person : askedIn(verdict))
            names.append(known.value(person));
    }
    names.removeAll(QString());
    names.removeDuplicates();
    addText(paper, OverlapPaperWording::tr("Asked to judge it too"), names.join(QStringLiteral(", ")));
}

bool isOfConcepts(const Evidence &evidence)
{
    return evidence.name == EvidenceName::Concept || evidence.name == EvidenceName::NearConcept;
}

PaperSpan chipOf(const Evidence &evidence, const QString &text, const ConceptNotes &notes)
{
    QStringList meanings{notes.meanings.value(evidence.uid), notes.meanings.value(evidence.other)};
    meanings.removeAll(QString());
    const QUrl link = evidence.uid.isNull() ? QUrl() : recordLink(evidence.uid);
    return {text, Emphasis::Chip, link, meanings.join(u'\n')};
}

PaperParagraph conceptsLine(const OverlapPart &part, const ConceptNotes &notes)
{
    constexpr qsizetype Most = 6; // more than that nobody reads
    PaperParagraph line{{label(part.name) + QStringLiteral(": "), Emphasis::Strong}};
    for (const Evidence &evidence : part.evidence.mid(0, Most)) {
        const QString text = evidenceWords({.name = part.name, .evidence = {evidence}});
        line.append(isOfConcepts(evidence) ? chipOf(evidence, text, notes) : PaperSpan{text});
        line.append({QStringLiteral(" ")});
    }
    for (const QString &general : notes.general) {
        line.append({OverlapPaperWording::tr("%1 (does not count)").arg(general), Emphasis::QuietChip});
        line.append({QStringLiteral(" ")});
    }
    return line;
}

/// The evidence of a part behind its name; a record that it names is a link.
PaperParagraph reasonLine(const OverlapPart &part, const QList<EvidenceLine> &lines)
{
    PaperParagraph paragraph{{label(part.name) + QStringLiteral(": "), Emphasis::Strong}};
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at > 0)
            paragraph.append({QStringLiteral(", ")});
        const Uid &record = lines[at].record;
        paragraph.append({lines[at].words, Emphasis::None, record.isNull() ? QUrl() : recordLink(record)});
    }
    return paragraph;
}

/// What was looked for and not found is told as well.
PaperParagraph noTiesLine()
{
    return {{label(PartName::Ties) + QStringLiteral(": "), Emphasis::Strong},
            {OverlapPaperWording::tr("no shared study, dossier or institute"), Emphasis::Quiet}};
}

PaperParagraph sideProjectLine(const SideProject &project)
{
    return {{project.code, Emphasis::Strong, recordLink(project.uid)},
            {QStringLiteral(" · ") + projectState(project.stage())}};
}

QString scoreText(const ShownOverlap &shown)
{
    return shown.isByHand() || shown.isBlind
               ? levelText(shown)
               : OverlapPaperWording::tr("%1, %2 of 100").arg(label(shown.pair.level)).arg(shown.pair.score);
}

} // namespace

Paper overlapPaper(const ShownOverlap &shown, const ReviewerNames *reviewers)
{
    Paper paper;
    paper.place = label(shown.pair.kind);
    paper.title = pairName(shown.a, shown.b);
    paper.facts = factsLine({scoreText(shown), stateText(shown),
                             shown.pair.urgentBy.isValid()
                                 ? OverlapPaperWording::tr("urgent by %1").arg(dateText(shown.pair.urgentBy))
                                 : QString()});
    const SharedMarks marks = marksIn(shown);
    paper.sections.append(sideSection(shown.a, marks.inA.first()));
    paper.sections.append(sideSection(shown.b, marks.inB.first()));
    addDecision(paper, shown);
    if (reviewers) {
        addReviewers(paper, *reviewers, shown);
        addAsked(paper, *reviewers, shown);
    }
    paper.sections.append(reasonsPaper(shown).sections);
    return paper;
}

Paper reasonsPaper(const ShownOverlap &shown, const ConceptNotes &notes)
{
    Paper paper;
    addText(paper, {}, shown.sentence(shownLanguage()));
    PaperSection section{.heading = OverlapPaperWording::tr("Why"), .style = ParagraphStyle::List};
    bool hasTies = shown.isByHand();
    for (const OverlapPart &part : shown.pair.parts) {
        const QList<EvidenceLine> lines = evidenceLines(part);
        if (!lines.isEmpty())
            section.paragraphs.append(part.name == PartName::Concepts ? conceptsLine(part, notes)
                                                                      : reasonLine(part, lines));
        hasTies |= !lines.isEmpty() && part.name == PartName::Ties;
    }
    if (!hasTies)
        section.paragraphs.append(noTiesLine());
    paper.sections.append(section);
    addItems(paper, OverlapPaperWording::tr("Projects"), shown.sideA.projects + shown.sideB.projects,
             sideProjectLine);
    if (shown.agreed)
        addText(paper, OverlapPaperWording::tr("Agreed"), shown.agreed->what);
    addText(paper, OverlapPaperWording::tr("Proposal"), shown.proposalLine());
    return paper;
}

PaperSection knownSection(const QList<ShownOverlap> &known)
{
    PaperSection section{.heading = OverlapPaperWording::tr("Known already"), .style = ParagraphStyle::List};
    for (const ShownOverlap &pair : known) {
        const bool isStudyFirst = pair.a.kind == Kind::Study;
        const Headline &study = isStudyFirst ? pair.a : pair.b;
        const Headline &question = isStudyFirst ? pair.b : pair.a;
        section.paragraphs.append(
            lineOfRecord(study, OverlapPaperWording::tr("may answer %1").arg(question.code)));
    }
    return section;
}

} // namespace kb
