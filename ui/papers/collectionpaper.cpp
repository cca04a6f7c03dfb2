// SPDX-License-Identifier: EUPL-1.2
#include "papers/collectionpaper.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "report/codewords.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct CollectionPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(CollectionPaper)
};

/// Those that were added by hand say so.
void addStudyLines(Paper &paper, Bank &bank, const QString &heading, const QList<qint64> &studies,
                   const QSet<qint64> &byHand)
{
    Database &db = bank.context().db;
    const auto uids = recordUids(db, studies.mid(0, LongestList));
    const auto lines = uids ? linesOf(db, *uids) : uids.error();
    if (!lines || lines->isEmpty())
        return;
    PaperSection section{.heading = heading, .style = ParagraphStyle::List};
    for (const Headline &line : *lines) {
        const bool isByHand = byHand.contains(line.id);
        section.paragraphs.append(
            lineOfRecord(line, isByHand ? CollectionPaperWording::tr("added by hand") : QString()));
    }
    addRest(section, studies.size());
    paper.sections.append(section);
}

void addWhatIsIn(Paper &paper, Bank &bank, const CollectionStudies &studies)
{
    const QSet<qint64> byHand(studies.byHand.begin(), studies.byHand.end());
    addStudyLines(paper, bank, CollectionPaperWording::tr("Studies"), studies.all, byHand);
    addStudyLines(paper, bank, CollectionPaperWording::tr("Exceptions"), studies.exceptions, {});
}

QString countOfStudies(qsizetype count)
{
    return CollectionPaperWording::tr("%n study(s)", nullptr, int(count));
}

} // namespace

Paper collectionPaper(Bank &bank, const CollectionLine &line, const CollectionStudies *studies)
{
    Paper paper;
    paper.place =
        placeLine({CollectionPaperWording::tr("%1 · Collection").arg(line.refcode), exampleNote(line)});
    paper.title = line.nameNl;
    paper.facts = factsLine(
        {countOfStudies(studies ? studies->all.size() : line.studies),
         line.audience.isEmpty() ? QString() : audienceLabel(line.audience),
         line.isPublic ? CollectionPaperWording::tr("public") : CollectionPaperWording::tr("not public"),
         ownerSentence(line.ownerCode)});
    addText(paper, CollectionPaperWording::tr("Description"), line.description);
    if (studies)
        addWhatIsIn(paper, bank, *studies);
    return paper;
}

Paper collectionStudiesPaper(Bank &bank, const CollectionStudies &studies)
{
    Paper paper;
    paper.title = CollectionPaperWording::tr("What is in it now");
    paper.facts = factsLine({countOfStudies(studies.all.size())});
    addWhatIsIn(paper, bank, studies);
    return paper;
}

QSet<Kind> kindsOfCollections()
{
    return {Kind::Collection, Kind::Study, Kind::Link, Kind::Concept, Kind::Finding};
}

} // namespace kb
