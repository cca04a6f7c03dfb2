// SPDX-License-Identifier: EUPL-1.2
#include "papers/studypaper.h"

#include "bank/answers.h"
#include "bank/bank.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "report/citation.h"
#include "report/labels.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct StudyPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(StudyPaper)
};

QString containerOf(const Study &study)
{
    QString text = study.container;
    if (!study.volume.isEmpty())
        text += u' ' + study.volume;
    if (!study.issue.isEmpty())
        text += u'(' + study.issue + u')';
    if (!study.pages.isEmpty())
        text += QStringLiteral(", ") + study.pages;
    return text;
}

void addAnswered(Paper &paper, Bank &bank, const Uid &study)
{
    const auto answers = answersOf(bank, study);
    if (!answers)
        return;
    QList<Uid> questions;
    QStringList degrees;
    for (const StudyQuestionLink &answer : *answers) {
        questions.append(answer.question);
        degrees.append(label(answer.degree));
    }
    addRecords(paper, bank, StudyPaperWording::tr("Answers"), questions, degrees);
}

void addPlaces(Paper &paper, const Study &study)
{
    PaperSection section{.heading = StudyPaperWording::tr("Where it can be found")};
    if (!study.doi.isEmpty())
        section.paragraphs.append({{QStringLiteral("doi:") + study.doi, Emphasis::None,
                                    QUrl(QStringLiteral("https://doi.org/") + study.doi)}});
    if (!study.url.isEmpty())
        section.paragraphs.append({{study.url.toDisplayString(), Emphasis::None, study.url}});
    if (!study.location.isEmpty())
        section.paragraphs.append({{study.location}});
    if (!study.isbn.isEmpty())
        section.paragraphs.append({{QStringLiteral("ISBN ") + study.isbn}});
    if (!section.paragraphs.isEmpty())
        paper.sections.append(section);
}

} // namespace

Paper studyPaper(Bank &bank, const StudyLine &study)
{
    Paper paper;
    paper.place = placeLine({study.refcode, label(study.type), exampleNote(study)});
    paper.title =
        study.subtitle.isEmpty() ? study.title : study.title + QStringLiteral(": ") + study.subtitle;
    paper.facts = factsLine({publishedNames(study.contributions).join(QStringLiteral("; ")),
                             study.performers.join(QStringLiteral(", ")), dateText(study.issued),
                             label(study.publicationStatus), ownerSentence(study.ownerCode)});
    addText(paper, StudyPaperWording::tr("Main result"), study.keyMessage);
    addText(paper, StudyPaperWording::tr("In plain language"), study.summaryPlain);
    addText(paper, StudyPaperWording::tr("Summary"), study.abstract);
    addText(paper, StudyPaperWording::tr("Research question"), study.researchQuestion);
    addAnswered(paper, bank, study.uid);
    addNames(paper, bank, StudyPaperWording::tr("Concepts"), study.uid, LinkType::Concept);
    addText(paper, StudyPaperWording::tr("Keywords"), study.keywords.join(QStringLiteral(", ")));
    addNames(paper, bank, StudyPaperWording::tr("Dossiers"), study.uid, LinkType::Dossier);
    addText(paper, StudyPaperWording::tr("Published in"), containerOf(study));
    addPlaces(paper, study);
    return paper;
}

} // namespace kb
