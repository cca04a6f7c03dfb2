// SPDX-License-Identifier: EUPL-1.2
#include "papers/linkedpaper.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "base/firsterror.h"
#include "jobs/bulletinlist.h"
#include "jobs/linkedrecords.h"
#include "jobs/recordreferences.h"
#include "model/recordtypes.h"
#include "papers/paperparts.h"
#include "report/labels.h"
#include "report/linkwords.h"
#include "wording/datetext.h"
#include "wording/errortext.h"
#include "wording/kindgroups.h"
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

PaperParagraph linkedLine(const Headline &other, const QString &note)
{
    PaperParagraph line{{nameOf(other), Emphasis::None, recordLink(other.uid)}};
    if (!note.isEmpty())
        line.append({QStringLiteral(" – ") + note, Emphasis::Quiet});
    return line;
}

/// A study and its use may both name the same dossier.
void addLineOnce(PaperSection &section, const PaperParagraph &line)
{
    const auto isSame = [&](const PaperParagraph &other) {
        return std::ranges::equal(line, other, [](const PaperSpan &one, const PaperSpan &another) {
            return one.text == another.text && one.link == another.link;
        });
    };
    if (std::ranges::none_of(section.paragraphs, isSame))
        section.paragraphs.append(line);
}

/// Tasks by the day on which they must be done, the others by code and then by name.
void sortLinked(QList<LinkedRecord> &links)
{
    std::ranges::stable_sort(links, {}, [](const LinkedRecord &linked) {
        const bool isTask = linked.way.form == LinkForm::TaskAbout;
        return std::pair(isTask ? linked.note : linked.line.code, linked.line.title);
    });
}

/// What has the same heading stands together.
PaperSection &sectionOf(Paper &paper, const QString &heading)
{
    const auto section = std::ranges::find(paper.sections, heading, &PaperSection::heading);
    if (section != paper.sections.end())
        return *section;
    return paper.sections.emplace_back(
        PaperSection{.heading = heading, .paragraphs = {}, .style = ParagraphStyle::List});
}

void addLinks(Paper &paper, QList<LinkedRecord> links)
{
    for (const LinkedRecord &linked : std::as_const(links))
        sectionOf(paper, label(linked.way)); // the ways in the order in which they come
    sortLinked(links);
    for (const LinkedRecord &linked : std::as_const(links))
        addLineOnce(sectionOf(paper, label(linked.way)), linkedLine(linked.line, noteText(linked)));
}

bool isThroughPart(const RecordReference &reference)
{
    const RecordType *type = recordType(reference.heldBy);
    return type && type->child;
}

/// Below the name of its own field, or below the kind of the other: then a note tells what joins the two.
void addReference(Paper &paper, const RecordReference &reference)
{
    const QString field = fieldLabel(reference.heldBy, reference.field);
    const bool isPart = isThroughPart(reference);
    if (reference.isForward && !isPart) {
        addLineOnce(sectionOf(paper, field), linkedLine(reference.line, {}));
        return;
    }
    const QString joint = isPart ? kindLabel(reference.heldBy) : field;
    addLineOnce(sectionOf(paper, kindGroup(reference.line.kind)),
                linkedLine(reference.line, joint.toLower()));
}

/// A list that is longer than the window has time for ends with how many are left.
void shortenSections(Paper &paper)
{
    for (PaperSection &section : paper.sections) {
        const qsizetype count = section.paragraphs.size();
        section.paragraphs.resize(std::min(count, LongestList));
        addRest(section, count);
    }
}

/// A knowledge bank can be full by its rule alone.
PaperParagraph nothingSaid(Bank &bank, const Uid &record)
{
    const auto kind = recordKind(bank.context().db, record);
    const bool isCollection = kind && *kind == Kind::Collection;
    return nothingLinked(
        bank, isCollection ? LinkedPaperWording::tr(
                                 "The studies stand on the page “Studies”. Nothing else is linked yet.")
                           : LinkedPaperWording::tr("Nothing is linked here yet."));
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
    const auto references = recordReferences(bank, record);
    if (const Error *error = firstError(links, references)) {
        paper.facts = {{errorText(*error)}};
        return paper;
    }
    addLinks(paper, *links);
    for (const RecordReference &reference : *references)
        addReference(paper, reference);
    shortenSections(paper);
    addShared(paper, bank, record);
    if (paper.sections.isEmpty())
        paper.facts = nothingSaid(bank, record);
    return paper;
}

} // namespace kb
