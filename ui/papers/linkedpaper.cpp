// SPDX-License-Identifier: EUPL-1.2
#include "papers/linkedpaper.h"

#include "jobs/linkedrecords.h"
#include "papers/paperparts.h"
#include "report/linkwords.h"
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
    if (!linked.note.isEmpty())
        line.append({QStringLiteral(" – ") + linked.note, Emphasis::Quiet});
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
    if (paper.sections.isEmpty())
        paper.facts =
            factsLine({LinkedPaperWording::tr("Nothing is linked with this record yet. Press Ctrl+L.")});
    return paper;
}

} // namespace kb
