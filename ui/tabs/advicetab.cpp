// SPDX-License-Identifier: EUPL-1.2
#include "tabs/advicetab.h"

#include "editors/adviceeditor.h"
#include "frame/printpaper.h"
#include "jobs/adviceoffer.h"
#include "jobs/advicepaperjob.h"
#include "models/advicecolumns.h"
#include "papers/advicepreview.h"
#include "report/documentcodec.h"
#include "tabs/advicefilters.h"
#include "tabs/asklesson.h"
#include "tabs/gapdialogs.h"

namespace kb {

namespace {

/// For AdviceTab::tr before there is an AdviceTab.
PageWords adviceWords()
{
    return {.list = "advice",
            .create = AdviceTab::tr("&New advice"),
            .empty = AdviceTab::tr("No advice yet. Begin at an exploration or a dossier."),
            .emptyAction = AdviceTab::tr("New advice"),
            .searchHint = AdviceTab::tr("Search in title, reason, key message"),
            .removeQuestion = [](int count) {
                return AdviceTab::tr("Put %n advice(s) in the trash?", nullptr, count);
            }};
}

Result<KeptPaper> keptPaperOf(Bank &bank, const Uid &version)
{
    const auto stored = bank.records<AdviceVersion>().get(version);
    if (!stored)
        return stored.error();
    const auto frozen = frozenPaper(bank, *stored);
    if (!frozen)
        return frozen.error();
    const auto document = documentFrom(frozen->data);
    return document ? Result<KeptPaper>({*document, frozen->print}) : document.error();
}

} // namespace

AdviceTab::AdviceTab(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Advice, adviceColumns(listOf(workspace)), adviceWords(), parent)
{
    addFilters(adviceFilters(), &ask, &adviceChoices,
               {Kind::Unit, Kind::PolicyDossier, Kind::Exploration, Kind::Advice});
    m_actions.print = addTabAction(tr("&Print…"), QKeySequence::Print, [this] { printHere(); });
    buildMoves();
}

RecordEditor *AdviceTab::makeEditor()
{
    auto *editor = new AdviceEditor(workspace(), this);
    connect(editor, &AdviceEditor::versionAsked, this, &AdviceTab::printVersion);
    QList<QAction *> moves;
    for (const auto &[action, move] : std::as_const(m_moves)) {
        moves.append(action);
        if (move == AdviceMove::Revise)
            connect(editor, &AdviceEditor::revisionAsked, this, [this, revise = action] {
                if (revise->isEnabled())
                    make(AdviceMove::Revise, &AdviceTab::askToRevise);
            });
    }
    editor->offerMoves(moves);
    return editor;
}

bool AdviceTab::showPlace(const Uid &record)
{
    const bool isThere = RecordsPage::showPlace(record);
    followMoves();
    return isThere;
}

Paper AdviceTab::paperOf(const AdviceLine &line)
{
    return advicePreview(workspace().bank(), line);
}

void AdviceTab::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (changes.touches(Kind::Advice) || changes.touches(Kind::AdviceVersion))
        followOpenRecord(); // a step moved it, or undo took that back
    const bool isShown = changes.touches(Kind::AdviceStatement) || changes.touches(Kind::Citation) ||
                         changes.touches(Kind::Setting); // a gap that came up with it
    if (isShown)
        showPreview();
    followMoves();
}

/// What the advice cannot say because nobody knows it.
void AdviceTab::writeGapHere()
{
    const Uid advice = saveFirst() ? recordHere() : Uid();
    if (!advice.isNull())
        writeDownGap(workspace(), advice, this);
}

/// What others can learn of it; also later than at the end, or once more.
void AdviceTab::writeLessonHere()
{
    const Uid advice = saveFirst() ? recordHere() : Uid();
    if (!advice.isNull())
        writeDownLesson(workspace(), advice, this);
}

/// What was offered is printed as it was; what is being written, as it is now in the bank.
void AdviceTab::printHere()
{
    const Uid advice = saveFirst() ? recordHere() : Uid();
    if (advice.isNull())
        return;
    const auto record = workspace().bank().records<Advice>().get(advice);
    const auto versions = adviceVersions(workspace().bank(), advice);
    if (record && versions && isOffered(record->status) && !versions->isEmpty())
        return printVersion(versions->first().uid);
    previewCitingPaper(workspace(), this,
                       [advice](Bank &bank, Language language, std::optional<CitationStyle> citations) {
                           return advicePaperOf(bank, advice, language, citations);
                       });
}

void AdviceTab::printVersion(const Uid &version)
{
    previewKeptPaper(workspace(), this, [version](Bank &bank) { return keptPaperOf(bank, version); });
}

} // namespace kb
