// SPDX-License-Identifier: EUPL-1.2
// The pages of an editor that are no form, and the last of every editor: a part of RecordEditor.
#include "editors/recordeditor.h"
#include "editors/recordform.h"

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
    m_lastPages = lastPages(m_workspace);
    for (const LastPage &last : std::as_const(m_lastPages)) {
        QWidget *page = last.page;
        addPage(page, page->windowTitle());
        connect(page, &QWidget::windowTitleChanged, m_pages,
                [this, page](const QString &title) { m_pages->setTabText(m_pages->indexOf(page), title); });
    }
    connect(&m_workspace.bank().notifier(), &ChangeNotifier::changed, this, &RecordEditor::follow);
}

void RecordEditor::showHistory(const Uid &record, Kind kind)
{
    for (const LastPage &last : std::as_const(m_lastPages))
        last.show(record, kind);
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
