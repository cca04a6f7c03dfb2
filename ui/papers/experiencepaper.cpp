// SPDX-License-Identifier: EUPL-1.2
#include "papers/experiencepaper.h"

#include "bank/bank.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ExperiencePaperWording
{
    Q_DECLARE_TR_FUNCTIONS(ExperiencePaper)
};

/// A record that it names; a section of its own, as it can be opened.
void addNamed(Paper &paper, Bank &bank, const QString &heading, const Uid &record)
{
    if (!record.isNull())
        addRecords(paper, bank, heading, {record});
}

} // namespace

Paper experiencePaper(Bank &bank, const LessonLine &lesson)
{
    Paper paper;
    paper.place =
        placeLine({ExperiencePaperWording::tr("%1 · Lesson").arg(lesson.refcode), exampleNote(lesson)});
    paper.title = lesson.title;
    paper.facts = factsLine({ownerSentence(lesson.ownerCode)});
    addText(paper, ExperiencePaperWording::tr("Advice to others"), lesson.adviceToOthers);
    addText(paper, ExperiencePaperWording::tr("Situation"), lesson.situation);
    addText(paper, ExperiencePaperWording::tr("What we did"), lesson.whatWeDid);
    addText(paper, ExperiencePaperWording::tr("What went well"), lesson.whatWorked);
    addText(paper, ExperiencePaperWording::tr("What did not go well"), lesson.whatDidNot);
    addNamed(paper, bank, ExperiencePaperWording::tr("Approach"), lesson.approach);
    addNamed(paper, bank, ExperiencePaperWording::tr("Dossier"), lesson.dossier);
    addNamed(paper, bank, ExperiencePaperWording::tr("Comes from"), lesson.comesFrom);
    addNames(paper, bank, ExperiencePaperWording::tr("Useful for"), lesson.uid, LinkType::UsefulFor);
    addNames(paper, bank, ExperiencePaperWording::tr("Concepts"), lesson.uid, LinkType::Concept);
    addText(paper, ExperiencePaperWording::tr("More information"), lesson.contact);
    return paper;
}

} // namespace kb
