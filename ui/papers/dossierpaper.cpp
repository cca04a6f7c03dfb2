// SPDX-License-Identifier: EUPL-1.2
#include "papers/dossierpaper.h"

#include "bank/bank.h"
#include "jobs/dossieroverviewjob.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/paperparts.h"
#include "report/labels.h"
#include "wording/datetext.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct DossierPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(DossierPaper)
};

PaperParagraph dossierItemLine(const DossierItem &item, const QString &note)
{
    PaperParagraph line{{item.code, Emphasis::None, recordLink(item.uid)}, {u' ' + item.title}};
    if (!note.isEmpty())
        line.append({QStringLiteral(" · ") + note, Emphasis::Quiet});
    return line;
}

QString dossierItemState(const DossierItem &item)
{
    return placeLine({stateText(item), dateText(item.date)});
}

/// What matters comes before how far it is.
QString dossierItemNote(const DossierItem &item)
{
    return placeLine({item.note, dossierItemState(item)});
}

void addDossierItems(Paper &paper, const QString &heading, const QList<DossierItem> &items,
                     QString (*note)(const DossierItem &))
{
    if (items.isEmpty())
        return;
    PaperSection section{.heading = QStringLiteral("%1 (%2)").arg(heading).arg(items.size()),
                         .style = ParagraphStyle::List};
    for (const DossierItem &item : items.first(std::min(items.size(), LongestList)))
        section.paragraphs.append(dossierItemLine(item, note(item)));
    addRest(section, items.size());
    paper.sections.append(section);
}

/// The three counters, each with exactly the questions that it counts.
void addDossierCounters(Paper &paper, const DossierOverviewContent &content)
{
    for (const Knowing knowing : {Knowing::Known, Knowing::Partly, Knowing::Unknown}) {
        const auto questions = content.questions(knowing);
        if (questions.isEmpty())
            paper.sections.append(
                {.heading = QStringLiteral("%1 (0)").arg(knowingText(knowing)),
                 .paragraphs = {{{DossierPaperWording::tr("No question."), Emphasis::Quiet}}}});
        addDossierItems(paper, knowingText(knowing), questions,
                        knowing == Knowing::Known ? [](const DossierItem &item) { return item.note; }
                                                  : dossierItemState);
    }
}

void addDossierDays(Paper &paper, const DossierOverviewContent &content, QDate today)
{
    PaperSection section{.heading = DossierPaperWording::tr("What is coming"), .style = ParagraphStyle::List};
    qsizetype count = 0;
    for (const DossierDay &day : daysOf(content, today)) {
        if (day.isPast || ++count > LongestList)
            continue;
        PaperParagraph line{{dateText(day.date), Emphasis::Strong},
                            {QStringLiteral(" · %1 · ").arg(day.sort)}};
        line.append({day.what, Emphasis::None, day.uid.isNull() ? QUrl() : recordLink(day.uid)});
        section.paragraphs.append(line);
    }
    addRest(section, count);
    if (!section.paragraphs.isEmpty())
        paper.sections.append(section);
}

void addDossierKnowledge(Paper &paper, const DossierOverviewContent &content, QDate today)
{
    addDossierDays(paper, content, today);
    addDossierCounters(paper, content);
    addDossierItems(paper, DossierPaperWording::tr("Signals and what they mean"), content.of(Kind::Signal),
                    dossierItemNote);
    addDossierItems(paper, DossierPaperWording::tr("Studies"), content.of(Kind::Study), dossierItemState);
    addDossierItems(paper, DossierPaperWording::tr("Projects"), content.of(Kind::ResearchProject),
                    dossierItemState);
    addDossierItems(paper, DossierPaperWording::tr("Events"), content.of(Kind::Event), dossierItemState);
    addDossierItems(paper, DossierPaperWording::tr("Advice"), content.of(Kind::Advice), dossierItemState);
    addDossierItems(paper, DossierPaperWording::tr("Used in policy"), content.of(Kind::UseRecord),
                    dossierItemNote);
}

QString dossierCountersLine(const DossierOverviewContent &content)
{
    return DossierPaperWording::tr("%1 known, %2 partly known, %3 not known yet")
        .arg(content.questions(Knowing::Known).size())
        .arg(content.questions(Knowing::Partly).size())
        .arg(content.questions(Knowing::Unknown).size());
}

/// "Priority from … until …"; empty for what has none.
QString dossierPriority(const PolicyDossier &dossier)
{
    if (!dossier.priority)
        return {};
    if (!dossier.priorityTo.isValid())
        return DossierPaperWording::tr("Priority");
    return DossierPaperWording::tr("Priority until %1").arg(dateText(dossier.priorityTo));
}

} // namespace

/// Words of the paper follow the window; only what goes on real paper asks for a language.
Result<DossierOverviewContent> knowledgeOfDossier(Bank &bank, const Uid &dossier)
{
    return dossierOverviewContent(bank, dossier, Language::Nl);
}

Paper dossierPaper(Bank &bank, const DossierLine &dossier, const DossierOverviewContent *knowledge)
{
    Paper paper;
    paper.place =
        placeLine({dossier.refcode, DossierPaperWording::tr("Policy dossier"), exampleNote(dossier)});
    paper.title = QStringLiteral("%1 %2").arg(dossier.code, dossier.title);
    paper.facts = factsLine({DossierPaperWording::tr("Agenda: %1").arg(label(dossier.agendaHorizon)),
                             dossierPriority(dossier), label(dossier.status),
                             DossierPaperWording::tr("Knowledge: %1").arg(label(dossier.freshness)),
                             ownerSentence(dossier.ownerCode)});
    addText(paper, DossierPaperWording::tr("Description"), dossier.description);
    addNames(paper, bank, DossierPaperWording::tr("Officers"), dossier.uid, LinkType::Officer);
    addNames(paper, bank, DossierPaperWording::tr("Takes part"), dossier.uid, LinkType::ParticipatingUnit);
    if (knowledge)
        addDossierKnowledge(paper, *knowledge, bank.now().date());
    return paper;
}

Paper dossierKnowledge(const DossierOverviewContent &content, QDate today)
{
    Paper paper;
    paper.title = DossierPaperWording::tr("Knowledge base");
    paper.facts = factsLine({dossierCountersLine(content), label(content.freshness)});
    addDossierKnowledge(paper, content, today);
    return paper;
}

Paper knowledgeOfNewDossier()
{
    Paper paper;
    paper.title = DossierPaperWording::tr("Knowledge base");
    paper.facts = factsLine(
        {DossierPaperWording::tr("Save the dossier first; then link questions, studies and signals to it.")});
    return paper;
}

} // namespace kb
