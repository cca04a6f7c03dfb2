// SPDX-License-Identifier: EUPL-1.2
#include "papers/linkedpaper.h"

#include "jobs/bulletinlist.h"
#include "jobs/linkedrecords.h"
#include "papers/paperparts.h"
#include "report/linkwords.h"
#include "wording/datetext.h"
#include "wording/errortext.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct LinkedPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(LinkedPaper)
};

PaperParagraph linkedLine(const LinkedRecord &linked)
{
    PaperParagraph line{{nameOf(linked.line), Emphasis::None, recordLink(linked.line.uid)}};
    const bool isTask = linked.way.form == LinkForm::TaskAbout; // with its date
    const QString note = isTask ? dateText(PartialDate{linked.note}) : linked.note;
    if (!note.isEmpty())
        line.append({QStringLiteral(" – ") + note, Emphasis::Quiet});
    return line;
}

/// Under the heading of its way; links of one way stand together.
void addLinked(Paper &paper, const LinkedRecord &linked)
{
    const QString heading = label(linked.way);
    auto section = std::ranges::find(paper.sections, heading, &PaperSection::heading);
    if (section == paper.sections.end()) {
        paper.sections.append({.heading = heading, .paragraphs = {}, .style = ParagraphStyle::List});
        section = paper.sections.end() - 1;
    }
    section->paragraphs.append(linkedLine(linked));
}

/// The bulletins in which the record went out, with number and date.
void addShared(Paper &paper, Bank &bank, const Uid &record)
{
    const BulletinList list(bank);
    const auto ids = list.issuesAbout(record);
    const auto issues = ids ? list.lines(*ids) : Result<QList<BulletinLine>>(ids.error());
    if (!issues || issues->isEmpty())
        return;
    PaperSection section{
        .heading = LinkedPaperWording::tr("Shared through"), .paragraphs = {}, .style = ParagraphStyle::List};
    for (const BulletinLine &issue : *issues)
        section.paragraphs.append(
            {{issue.title, Emphasis::None, recordLink(issue.uid)},
             {LinkedPaperWording::tr(" – bulletin %1, %2").arg(numberText(issue), dateText(issue.issuedOn)),
              Emphasis::Quiet}});
    paper.sections.append(section);
}

} // namespace

Paper linkedPaper(Bank &bank, const Uid &record)
{
    Paper paper;
    paper.title = LinkedPaperWording::tr("Linked");
    const auto links = linkedRecords(bank, record);
    if (!links) {
        paper.facts = {{errorText(links.error())}};
        return paper;
    }
    for (const LinkedRecord &linked : *links)
        addLinked(paper, linked);
    addShared(paper, bank, record);
    if (paper.sections.isEmpty())
        paper.facts =
            factsLine({LinkedPaperWording::tr("Nothing is linked with this record yet. Press Ctrl+L.")});
    return paper;
}

} // namespace kb
