// SPDX-License-Identifier: EUPL-1.2
#include "tabs/dossierstab.h"

#include "editors/dossiereditor.h"
#include "frame/printpaper.h"
#include "jobs/dossieroverviewjob.h"
#include "models/dossiercolumns.h"
#include "papers/dossierpaper.h"
#include "tabs/dossierfilters.h"

namespace kb {

PageWords DossiersTab::words()
{
    return {
        .list = "dossiers",
        .create = tr("&New dossier"),
        .empty = tr("No dossiers yet. A dossier is a subject on which your unit makes policy."),
        .emptyAction = tr("New dossier"),
        .searchHint = tr("Search in title, code, description"),
        .removeQuestion = [](int count) { return tr("Put %n dossier(s) in the trash?", nullptr, count); }};
}

DossiersTab::DossiersTab(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::PolicyDossier, dossierColumns(listOf(workspace)), words(), parent)
    , m_knowledge(workspace, *this, knowledgeOfDossier, kindsOfKnowledge(), [this] { showPreview(); })
{
    addFilters(dossierFilters(), ask, dossierFilterChoices, {Kind::Unit});
    m_actions.print = addTabAction(tr("&Print overview…"), QKeySequence::Print, [this] { printOverview(); });
    QAction *moment = addTabAction(tr("Add &decision moment"), {}, [this] { addMilestone(); });
    limitActions({moment});
    finish({moment});
}

RecordEditor *DossiersTab::makeEditor()
{
    return new DossierEditor(workspace(), this);
}

Paper DossiersTab::paperOf(const DossierLine &dossier)
{
    return dossierPaper(workspace().bank(), dossier, m_knowledge.of(dossier.uid));
}

/// What is tied to a dossier changes its counts, its next moment and its freshness.
void DossiersTab::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (changes.touchesAny({Kind::DossierMilestone, Kind::KnowledgeQuestion, Kind::Study, Kind::Link,
                            Kind::ResearchProject, Kind::Signal, Kind::SignalDossierLink}))
        m_feed.readAgain();
}

/// In the dossier that is open or, in the list, current.
void DossiersTab::addMilestone()
{
    auto &dossier = static_cast<DossierEditor &>(editor());
    if (!dossier.isVisible())
        openCurrent();
    if (dossier.isVisible())
        dossier.addMilestone();
}

void DossiersTab::printOverview()
{
    const Uid dossier = recordHere();
    if (dossier.isNull())
        return;
    previewPaper(workspace(), this, [dossier](Bank &bank, Language language) -> Result<Document> {
        const auto content = dossierOverviewContent(bank, dossier, language);
        return content ? Result<Document>(dossierOverview(*content)) : content.error();
    });
}

} // namespace kb
