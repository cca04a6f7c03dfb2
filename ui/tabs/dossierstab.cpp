// SPDX-License-Identifier: EUPL-1.2
#include "tabs/dossierstab.h"

#include "editors/dossiereditor.h"
#include "frame/printpaper.h"
#include "jobs/dossieroverviewjob.h"
#include "models/dossiercolumns.h"
#include "models/recorddrag.h"
#include "papers/dossierpaper.h"
#include "tabs/dossierfilters.h"
#include "tabs/signalactions.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTimer>

namespace kb {

PageWords DossiersTab::words()
{
    return {.list = "dossiers",
            .create = tr("&New dossier"),
            .empty = tr("No dossiers yet. A dossier is a subject on which your unit makes policy."),
            .emptyAction = tr("New dossier"),
            .searchHint = tr("Search in title, code, description"),
            .removeQuestion = [](int count) { return tr("Put %n dossier(s) in the trash?", nullptr, count); },
            .sorted = "title"};
}

DossiersTab::DossiersTab(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::PolicyDossier, dossierColumns(listOf(workspace)), words(), parent)
    , m_knowledge(workspace, *this, knowledgeOfDossier, kindsOfKnowledge(), [this] { showPreview(); })
    , m_signals(new SignalActions(workspace, *this))
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
    if (!changes.ids(Kind::PolicyDossier).isEmpty() && !changes.listChanged(Kind::PolicyDossier))
        return; // all lines are read again already
    if (changes.touchesAny({Kind::DossierMilestone, Kind::KnowledgeQuestion, Kind::Study, Kind::Link,
                            Kind::ResearchProject, Kind::Signal, Kind::SignalDossierLink}))
        readWhenSeen([this] { m_feed.readAgain(); });
}

int DossiersTab::rowAt(const QPoint &place)
{
    const RecordView &view = m_feed.list().view();
    const bool canLink = view.isVisible() && !workspace().isReadOnly();
    return canLink ? view.indexAt(view.viewport()->mapFrom(this, place)).row() : -1;
}

void DossiersTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedRecords(*event->mimeData(), Kind::Signal).isEmpty())
        return RecordsPage::dragEnterEvent(event);
    event->setDropAction(Qt::LinkAction);
    event->accept();
}

/// Only over a dossier can it be let go; that one is shown.
void DossiersTab::dragMoveEvent(QDragMoveEvent *event)
{
    if (draggedRecords(*event->mimeData(), Kind::Signal).isEmpty())
        return RecordsPage::dragMoveEvent(event);
    const int row = rowAt(event->position().toPoint());
    event->setDropAction(Qt::LinkAction);
    event->setAccepted(row >= 0);
    const qint64 dossier = row < 0 ? 0 : m_feed.model().idAt(row);
    if (dossier != 0 && dossier != m_feed.list().view().currentId())
        m_feed.list().view().select(dossier);
}

/// The question comes once the other list has let go.
void DossiersTab::dropEvent(QDropEvent *event)
{
    const QList<Uid> dragged = draggedRecords(*event->mimeData(), Kind::Signal);
    if (dragged.isEmpty())
        return RecordsPage::dropEvent(event);
    const int row = rowAt(event->position().toPoint());
    const Uid dossier = row < 0 ? Uid() : uidOf(m_feed.model().idAt(row));
    if (dossier.isNull())
        return;
    event->setDropAction(Qt::LinkAction);
    event->accept();
    QTimer::singleShot(0, this, [this, dragged, dossier] { m_signals->linkTo(dragged, dossier); });
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
