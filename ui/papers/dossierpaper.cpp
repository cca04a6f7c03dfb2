// SPDX-License-Identifier: EUPL-1.2
#include "papers/dossierpaper.h"

#include "bank/bank.h"
#include "jobs/dossieroverviewjob.h"
#include "models/examplenote.h"
#include "models/ownermark.h"
#include "papers/dossierlines.h"
#include "report/labels.h"
#include "wording/datetext.h"
#include "wording/kindgroups.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct DossierPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(DossierPaper)
};

void addDossierKnowledge(Paper &paper, const DossierOverviewContent &content, QDate today)
{
    addDossierTimeline(paper, content, today);
    for (const Knowing knowing : allKnowing)
        addDossierCounter(paper, knowing, content.questions(knowing), toldOfQuestions(knowing));
    addDossierItems(paper, DossierPaperWording::tr("Signals and what they mean"), content.of(Kind::Signal),
                    DossierTold::All);
    for (const Kind kind : {Kind::Study, Kind::ResearchProject, Kind::Event, Kind::Advice})
        addDossierItems(paper, kindGroup(kind), content.of(kind), DossierTold::State);
    addDossierUses(paper, content);
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

} // namespace kb
