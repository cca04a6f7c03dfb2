// SPDX-License-Identifier: EUPL-1.2
#include "editors/lastpages.h"

#include "editors/historypaper.h"
#include "editors/notespage.h"
#include "papers/linkedpaper.h"
#include "widgets/paperview.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct LastPagesWording
{
    Q_DECLARE_TR_FUNCTIONS(LastPages)
};

using MakeLastPaper = Paper (*)(Bank &bank, const Uid &record, Kind kind);

LastPage notesLastPage(Workspace &workspace)
{
    auto *notes = new NotesPage(workspace);
    return {notes, [notes](const Uid &record, Kind) { notes->showOf(record); }};
}

/// Made when somebody looks at it.
LastPage paperLastPage(Workspace &workspace, const QString &title, MakeLastPaper make)
{
    auto *paper = new PaperView;
    paper->setWindowTitle(title);
    paper->setAccessibleName(title);
    QObject::connect(paper, &PaperView::linkFollowed, &workspace, &Workspace::follow);
    return {paper, [paper, make, &workspace](const Uid &record, Kind kind) {
                paper->sayWhenSeen(
                    [make, &workspace, record, kind] { return make(workspace.bank(), record, kind); });
            }};
}

Paper linkedLastPaper(Bank &bank, const Uid &record, Kind /*kind*/)
{
    return linkedPaper(bank, record);
}

} // namespace

QList<LastPage> lastPages(Workspace &workspace)
{
    return {notesLastPage(workspace),
            paperLastPage(workspace, LastPagesWording::tr("Linked"), linkedLastPaper),
            paperLastPage(workspace, LastPagesWording::tr("History"), historyPaper)};
}

} // namespace kb
