// SPDX-License-Identifier: EUPL-1.2
#include "tabs/questionstab.h"

#include "editors/questioneditor.h"
#include "frame/exportfile.h"
#include "frame/importfiles.h"
#include "frame/printpaper.h"
#include "jobs/questioncardjob.h"
#include "models/questioncolumns.h"
#include "papers/questionpaper.h"
#include "tabs/questionfilters.h"
#include "tabs/savedfilters.h"

namespace kb {

QuestionsTab::QuestionsTab(Workspace &workspace, QWidget *parent)
    : DetailTab(workspace, parent)
    , m_feed(workspace, questionColumns(workspace.isExample() ? ListOf::ExampleRecords : ListOf::OwnRecords),
             this)
{
    build(m_feed.list());
    buildActions();
    buildFilters();
    m_feed.list().setEmptyText(tr("No knowledge questions yet. What must your unit know to advise well?"),
                               tr("New question"));
    m_feed.list().remember(workspace.settings(), workspace.listName(QStringLiteral("questions")));
    m_feed.reload(m_query);
}

void QuestionsTab::buildActions()
{
    m_actions.create = addTabAction(tr("&New question"), QKeySequence::New, [this] { createRecord(); });
    m_actions.import = addTabAction(tr("&Import…"), Qt::CTRL | Qt::Key_I, [this] { importFiles(); });
    QAction *open = addTabAction(
        tr("&Open"), {}, [this] { Q_EMIT m_feed.list().view().opened(m_feed.list().view().currentId()); });
    QAction *exporting =
        addTabAction(tr("&Export selection…"), Qt::CTRL | Qt::Key_E, [this] { exportSelected(); });
    m_actions.print = addTabAction(tr("&Print…"), QKeySequence::Print, [this] { printCurrent(); });
    QAction *remove = addTabAction(tr("To the &trash"), QKeySequence::Delete, [this] {
        removeSelected(Kind::KnowledgeQuestion,
                       tr("Put %n question(s) in the trash?", nullptr, int(m_feed.selected().size())));
    });
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_feed.list().view().addAction(remove);
    QAction *copy = addCopyRecord();
    m_actions.record = {m_actions.create,
                        copy,
                        open,
                        addChangeSelection(Kind::KnowledgeQuestion),
                        nullptr,
                        addCopyCode(),
                        m_actions.import,
                        exporting,
                        m_actions.print,
                        nullptr,
                        remove};
    limitActions({m_actions.create, copy, m_actions.import, remove});
}

void QuestionsTab::buildFilters()
{
    FilterBar &bar = m_feed.list().filterBar();
    bar.setSearchHint(tr("Search in question, explanation, answer"));
    bar.setFilters(questionFilters());
    new ChoiceReader(workspace(), bar, questionChoices,
                     {Kind::Unit, Kind::PolicyDossier, Kind::Concept, Kind::KnowledgeQuestion});
    new SavedFilters(workspace(), bar, "questions");
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        ask(m_query, filter);
        m_feed.reload(m_query);
    });
    connect(&m_feed.list(), &RecordList::emptyActionAsked, this, [this] { createRecord(); });
    connect(&m_feed.list(), &RecordList::retryAsked, this, [this] { m_feed.reload(m_query); });
    connect(&m_feed.model(), &RecordTable::sortingAsked, this,
            [this](const QString &key, Qt::SortOrder order) {
                m_query.sorting = {key, order == Qt::AscendingOrder ? ListOrder::Ascending
                                                                    : ListOrder::Descending};
                m_feed.reload(m_query);
            });
}

RecordEditor *QuestionsTab::makeEditor()
{
    return new QuestionEditor(workspace(), this);
}

Paper QuestionsTab::preview()
{
    const QuestionLine *question = m_feed.current();
    return question ? questionPaper(workspace().bank(), *question) : Paper{};
}

Uid QuestionsTab::uidOf(qint64 id)
{
    const int row = m_feed.model().rowOf(id);
    const QuestionLine *question = row < 0 ? nullptr : m_feed.model().recordAt(row);
    return question ? question->uid : Uid();
}

QStringList QuestionsTab::selectedCodes()
{
    return m_feed.selectedCodes();
}

void QuestionsTab::follow(const Changes &changes)
{
    m_feed.follow(changes, Kind::KnowledgeQuestion, m_query);
    if (changes.listChanged(Kind::Verdict))
        m_feed.model().retry(); // a new overlap run changes the number of overlaps in every row
}

void QuestionsTab::importFiles()
{
    chooseAndImport(workspace(), this);
}

void QuestionsTab::printCurrent()
{
    const QuestionLine *question = m_feed.current();
    if (!question)
        return;
    previewPaper(workspace(), this, [uid = question->uid](Bank &bank, Language language) -> Result<Document> {
        const auto content = questionCardContent(bank, uid, language);
        return content ? Result<Document>(questionCard(*content)) : content.error();
    });
}

void QuestionsTab::exportSelected()
{
    exportToFile(workspace(), Kind::KnowledgeQuestion, m_feed.selected(), this);
}

} // namespace kb
