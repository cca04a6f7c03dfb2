// SPDX-License-Identifier: EUPL-1.2
#include "tabs/researchtab.h"

#include "editors/openedfiles.h"
#include "editors/studyeditor.h"
#include "frame/printpaper.h"
#include "jobs/researchcardjob.h"
#include "models/studycolumns.h"
#include "papers/studypaper.h"
#include "tabs/studyfilters.h"

namespace kb {

ResearchTab::ResearchTab(Workspace &workspace, QWidget *parent)
    : RecordsPage(
          workspace, Kind::Study, studyColumns(listOf(workspace)),
          {.list = "research",
           .create = tr("&New study"),
           .empty = tr("No studies yet. Import a list, drag a PDF here or make a new study."),
           .emptyAction = tr("Import…"),
           .searchHint = tr("Search in title, author, summary"),
           .removeQuestion = [](int count) { return tr("Put %n study(s) in the trash?", nullptr, count); }},
          parent)
    , m_files(new OpenedFiles(workspace, this))
{
    addFilters(
        studyFilters(), ask, studyChoices,
        {Kind::Unit, Kind::PolicyDossier, Kind::Concept, Kind::Institute, Kind::Study, Kind::Collection});
    addExchange();
    m_actions.print = addTabAction(tr("&Print…"), QKeySequence::Print, [this] { printCurrent(); });
    finish(steps());
}

RecordEditor *ResearchTab::makeEditor()
{
    return new StudyEditor(workspace(), this);
}

Paper ResearchTab::paperOf(const StudyLine &study)
{
    return studyPaper(workspace().bank(), study);
}

/// What is in a collection changes with its rule, and with what is added and taken out by hand.
void ResearchTab::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    const bool asksCollections = !m_query.collections.isEmpty();
    if (asksCollections && changes.touchesAny({Kind::Collection, Kind::Link, Kind::Concept, Kind::Finding}))
        readWhenSeen([this] { m_feed.reload(m_query); });
}

void ResearchTab::beginList()
{
    importFiles();
}

void ResearchTab::printCurrent()
{
    const Uid study = saveFirst() ? recordHere() : Uid();
    if (study.isNull())
        return;
    previewPaper(workspace(), this, [uid = study](Bank &bank, Language language) -> Result<Document> {
        const auto content = researchCardContent(bank, uid, language);
        return content ? Result<Document>(researchCard(*content)) : content.error();
    });
}

} // namespace kb
