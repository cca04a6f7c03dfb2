// SPDX-License-Identifier: EUPL-1.2
// The pages of an editor that are no form, and the last two of every editor: a part of RecordEditor.
#include "editors/historypaper.h"
#include "editors/recordeditor.h"
#include "editors/recordform.h"
#include "papers/linkedpaper.h"
#include "widgets/paperview.h"
#include "wording/errortext.h"

#include <QTabWidget>

namespace kb {

void RecordEditor::addPage(QWidget *page, const QString &title)
{
    m_pages->addTab(page, title);
}

QList<QWidget *> RecordEditor::panes() const
{
    QList<QWidget *> panes{m_pages};
    std::ranges::copy_if(m_panels, std::back_inserter(panes),
                         [](const QWidget *panel) { return panel->isVisible(); });
    return panes;
}

void RecordEditor::showPageOf(RecordForm &form)
{
    showPage(&form);
    form.showFirstError();
}

void RecordEditor::showPage(const QWidget *page)
{
    for (int at = 0; at < m_pages->count(); ++at) {
        if (m_pages->widget(at) == page || m_pages->widget(at)->isAncestorOf(page))
            m_pages->setCurrentIndex(at);
    }
}

void RecordEditor::addHistoryPage()
{
    m_linked = addPaperPage(tr("Linked"));
    m_history = addPaperPage(tr("History"));
    connect(&m_workspace.bank().notifier(), &ChangeNotifier::changed, this, &RecordEditor::follow);
}

/// What is linked is read beside the window: what refers to a record is looked for in every table.
void RecordEditor::showHistory(const Uid &record, Kind kind)
{
    if (!m_history)
        return;
    const auto read = [record](JobContext &context) {
        return Result<Paper>(linkedPaper(context.bank, record));
    };
    const auto show = [this, record](const Result<Paper> &paper) {
        if (record == uid()) // another may be shown by now
            m_linked->say(paper ? *paper : Paper{.facts = {{errorText(paper.error())}}});
    };
    m_linked->whenSeen([this, read, show] { m_workspace.reads().run(m_linked, read, show); });
    m_history->sayWhenSeen([this, record, kind] { return historyPaper(m_workspace.bank(), record, kind); });
}

/// A link or a file that came or went elsewhere is shown, and not taken away again by the next save. What is
/// being typed stays.
void RecordEditor::follow(const Changes &changes)
{
    static constexpr std::array links{Kind::Link,       Kind::StudyQuestionLink, Kind::SignalDossierLink,
                                      Kind::Attachment, Kind::StudyRelation,     Kind::Task,
                                      Kind::UseRecord};
    const bool isAboutLinks = std::ranges::any_of(links, [&](Kind kind) { return changes.touches(kind); });
    if (!isAboutLinks || m_isChanged || uid().isNull() || !isVisible())
        return;
    if (const auto shown = load(uid()); !shown)
        showError(shown.error());
}

} // namespace kb
