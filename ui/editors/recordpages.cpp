// SPDX-License-Identifier: EUPL-1.2
// The last two pages of every editor, what is linked and the history: a part of RecordEditor.
#include "editors/historypaper.h"
#include "editors/recordeditor.h"
#include "papers/linkedpaper.h"
#include "widgets/paperview.h"

namespace kb {

void RecordEditor::addHistoryPage()
{
    m_linked = addPaperPage(tr("Linked"));
    m_history = addPaperPage(tr("History"));
    connect(&m_workspace.bank().notifier(), &ChangeNotifier::changed, this, &RecordEditor::follow);
}

void RecordEditor::showHistory(const Uid &record, Kind kind)
{
    if (!m_history)
        return;
    m_linked->say(linkedPaper(m_workspace.bank(), record));
    m_history->say(historyPaper(m_workspace.bank(), record, kind));
}

/// A link that was made or taken back elsewhere is shown, and not taken away again by the next save. What is
/// being typed stays.
void RecordEditor::follow(const Changes &changes)
{
    static constexpr std::array links{Kind::Link, Kind::StudyQuestionLink, Kind::SignalDossierLink,
                                      Kind::Task};
    const bool isAboutLinks = std::ranges::any_of(links, [&](Kind kind) { return changes.touches(kind); });
    if (!isAboutLinks || m_isChanged || uid().isNull() || !isVisible())
        return;
    if (const auto shown = load(uid()); !shown)
        showError(shown.error());
}

} // namespace kb
