// SPDX-License-Identifier: EUPL-1.2
#include "editors/lastpages.h"

#include "editors/historypaper.h"
#include "editors/notespage.h"
#include "papers/linkedpaper.h"
#include "widgets/paperview.h"
#include "wording/errortext.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace kb {

namespace {

struct LastPagesWording
{
    Q_DECLARE_TR_FUNCTIONS(LastPages)
};

LastPage notesLastPage(Workspace &workspace)
{
    auto *notes = new NotesPage(workspace);
    return {notes, [notes](const Uid &record, Kind) { notes->showOf(record); }};
}

PaperView *lastPaper(Workspace &workspace, const QString &title)
{
    auto *paper = new PaperView;
    paper->setWindowTitle(title);
    paper->setAccessibleName(title);
    QObject::connect(paper, &PaperView::linkFollowed, &workspace, &Workspace::follow);
    return paper;
}

/// Read beside the window: what refers to a record is looked for in every table.
LastPage linkedLastPage(Workspace &workspace)
{
    auto *paper = lastPaper(workspace, LastPagesWording::tr("Linked"));
    const auto shown = std::make_shared<Uid>();
    const auto read = [paper, shown, &workspace](const Uid &record) {
        const auto show = [paper, shown, record](const Result<Paper> &linked) {
            if (*shown == record) // another may be shown by now
                paper->say(linked ? *linked : Paper{.facts = {{errorText(linked.error())}}});
        };
        workspace.reads().run(
            paper, [record](JobContext &context) { return Result<Paper>(linkedPaper(context.bank, record)); },
            show);
    };
    return {paper, [paper, shown, read](const Uid &record, Kind) {
                if (std::exchange(*shown, record) != record)
                    paper->say({}); // nor, until it is read, what the one before was linked with
                paper->whenSeen([read, record] { read(record); });
            }};
}

/// Made when somebody looks at it.
LastPage historyLastPage(Workspace &workspace)
{
    auto *paper = lastPaper(workspace, LastPagesWording::tr("History"));
    return {paper, [paper, &workspace](const Uid &record, Kind kind) {
                paper->sayWhenSeen(
                    [&workspace, record, kind] { return historyPaper(workspace.bank(), record, kind); });
            }};
}

} // namespace

QList<LastPage> lastPages(Workspace &workspace)
{
    return {notesLastPage(workspace), linkedLastPage(workspace), historyLastPage(workspace)};
}

} // namespace kb
