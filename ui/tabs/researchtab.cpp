// SPDX-License-Identifier: EUPL-1.2
#include "tabs/researchtab.h"

#include "editors/studyeditor.h"
#include "frame/exportfile.h"
#include "frame/importfiles.h"
#include "frame/printpaper.h"
#include "jobs/researchcardjob.h"
#include "models/studycolumns.h"
#include "papers/studypaper.h"
#include "tabs/savedfilters.h"
#include "tabs/studyfilters.h"

namespace kb {

ResearchTab::ResearchTab(Workspace &workspace, QWidget *parent)
    : DetailTab(workspace, parent)
    , m_feed(workspace, studyColumns(workspace.isExample() ? ListOf::ExampleRecords : ListOf::OwnRecords),
             this)
{
    build(m_feed.list());
    buildActions();
    buildFilters();
    m_feed.list().setEmptyText(tr("No studies yet. Import a list, drag a file here or make a new study."),
                               tr("Import…"));
    m_feed.list().remember(workspace.settings(), workspace.listName(QStringLiteral("research")));
    m_feed.reload(m_query);
}

void ResearchTab::buildActions()
{
    m_actions.create = addTabAction(tr("&New study"), QKeySequence::New, [this] { createRecord(); });
    m_actions.import = addTabAction(tr("&Import…"), Qt::CTRL | Qt::Key_I, [this] { importFiles(); });
    QAction *open = addTabAction(
        tr("&Open"), {}, [this] { Q_EMIT m_feed.list().view().opened(m_feed.list().view().currentId()); });
    QAction *exporting =
        addTabAction(tr("&Export selection…"), Qt::CTRL | Qt::Key_E, [this] { exportSelected(); });
    m_actions.print = addTabAction(tr("&Print…"), QKeySequence::Print, [this] { printCurrent(); });
    QAction *remove = addTabAction(tr("To the &trash"), QKeySequence::Delete, [this] {
        removeSelected(Kind::Study,
                       tr("Put %n study(s) in the trash?", nullptr, int(m_feed.selected().size())));
    });
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_feed.list().view().addAction(remove);
    QAction *copy = addCopyRecord();
    m_actions.record = {m_actions.create,
                        copy,
                        open,
                        addChangeSelection(Kind::Study),
                        nullptr,
                        addCopyCode(),
                        m_actions.import,
                        exporting,
                        m_actions.print,
                        nullptr,
                        remove};
    limitActions({m_actions.create, copy, m_actions.import, remove});
}

void ResearchTab::buildFilters()
{
    FilterBar &bar = m_feed.list().filterBar();
    bar.setSearchHint(tr("Search in title, author, summary"));
    bar.setFilters(studyFilters());
    new ChoiceReader(workspace(), bar, studyChoices,
                     {Kind::Unit, Kind::PolicyDossier, Kind::Concept, Kind::Institute, Kind::Study});
    new SavedFilters(workspace(), bar, "research");
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        ask(m_query, filter);
        m_feed.reload(m_query);
    });
    connect(&m_feed.list(), &RecordList::emptyActionAsked, this, &ResearchTab::importFiles);
    connect(&m_feed.list(), &RecordList::retryAsked, this, [this] { m_feed.reload(m_query); });
    connect(&m_feed.model(), &RecordTable::sortingAsked, this,
            [this](const QString &key, Qt::SortOrder order) {
                m_query.sorting = {key, order == Qt::AscendingOrder ? ListOrder::Ascending
                                                                    : ListOrder::Descending};
                m_feed.reload(m_query);
            });
}

RecordEditor *ResearchTab::makeEditor()
{
    return new StudyEditor(workspace(), this);
}

Paper ResearchTab::preview()
{
    const StudyLine *study = m_feed.current();
    return study ? studyPaper(workspace().bank(), *study) : Paper{};
}

Uid ResearchTab::uidOf(qint64 id)
{
    const int row = m_feed.model().rowOf(id);
    const StudyLine *study = row < 0 ? nullptr : m_feed.model().recordAt(row);
    return study ? study->uid : Uid();
}

QStringList ResearchTab::selectedCodes()
{
    return m_feed.selectedCodes();
}

void ResearchTab::follow(const Changes &changes)
{
    m_feed.follow(changes, Kind::Study, m_query);
}

void ResearchTab::importFiles()
{
    chooseAndImport(workspace(), this);
}

void ResearchTab::exportSelected()
{
    exportToFile(workspace(), Kind::Study, m_feed.selected(), this);
}

void ResearchTab::printCurrent()
{
    const Uid study = saveOpen() ? recordHere() : Uid();
    if (study.isNull())
        return;
    previewPaper(workspace(), this, [uid = study](Bank &bank, Language language) -> Result<Document> {
        const auto content = researchCardContent(bank, uid, language);
        return content ? Result<Document>(researchCard(*content)) : content.error();
    });
}

} // namespace kb
