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

/// Of a task it is the day on which it must be done.
QString noteText(const LinkedRecord &linked)
{
    return linked.way.form == LinkForm::TaskAbout ? dateText(PartialDate{linked.note}) : linked.note;
}

PaperParagraph linkedLine(const LinkedRecord &linked)
{
    PaperParagraph line{{nameOf(linked.line), Emphasis::None, recordLink(linked.line.uid)}};
    if (const QString note = noteText(linked); !note.isEmpty())
        line.append({QStringLiteral(" – ") + note, Emphasis::Quiet});
    return line;
}

/// Tasks by the day on which they must be done, the others by code and then by name.
void sortLinked(QList<LinkedRecord> &links)
{
    std::ranges::stable_sort(links, {}, [](const LinkedRecord &linked) {
        const bool isTask = linked.way.form == LinkForm::TaskAbout;
        return std::pair(isTask ? linked.note : linked.line.code, linked.line.title);
    });
}

/// Links of one way stand together, under its heading.
PaperSection &sectionOf(Paper &paper, const LinkWay &way)
{
    const QString heading = label(way);
    const auto section = std::ranges::find(paper.sections, heading, &PaperSection::heading);
    if (section != paper.sections.end())
        return *section;
    return paper.sections.emplace_back(
        PaperSection{.heading = heading, .paragraphs = {}, .style = ParagraphStyle::List});
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
    auto links = linkedRecords(bank, record);
    if (!links) {
        paper.facts = {{errorText(links.error())}};
        return paper;
    }
    for (const LinkedRecord &linked : std::as_const(*links))
        sectionOf(paper, linked.way); // the ways in the order in which they come
    sortLinked(*links);
    for (const LinkedRecord &linked : std::as_const(*links))
        sectionOf(paper, linked.way).paragraphs.append(linkedLine(linked));
    addShared(paper, bank, record);
    if (paper.sections.isEmpty())
        paper.facts = nothingLinked(bank, LinkedPaperWording::tr("Nothing is linked with this record yet."));
    return paper;
}

} // namespace kb
