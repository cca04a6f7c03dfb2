// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "frame/exportfile.h"
#include "frame/importfiles.h"
#include "tabs/choicecounts.h"
#include "tabs/detailtab.h"
#include "tabs/filterchoices.h"
#include "tabs/listexport.h"
#include "tabs/listfeed.h"
#include "tabs/pagewords.h"
#include "tabs/savedfilters.h"

namespace kb {

/// The list, preview and editor of one kind of record: what every such page does in the same way. `Reader`,
/// `Line` and `Query` are those of ListFeed; a line has refcode and uid. An heir calls finish() at the end of
/// its constructor, after its filters and further actions, and gives the editor and the preview.
template <typename Reader, typename Line, typename Query> class RecordsPage : public DetailTab
{
public:
    RecordsPage(Workspace &workspace, Kind kind, std::span<const Column<Line>> columns,
                const PageWords &words, QWidget *parent)
        : DetailTab(workspace, parent)
        , m_feed(workspace, columns, this)
        , m_kind(kind)
        , m_words(words)
    {
        build(m_feed.list());
        addCommonActions();
        m_feed.list().setEmptyText(words.empty, words.emptyAction);
        m_feed.list().view().sortBy(QString::fromLatin1(words.sorted));
        m_feed.list().remember(workspace.settings(), workspace.listName(QString::fromLatin1(words.list)));
    }

protected:
    using Ask = void (*)(Query &query, const FilterState &filter);

    /// What the preview shows of a line.
    virtual Paper paperOf(const Line &line) = 0;

    /// What the button of the empty list does.
    virtual void beginList() { createRecord(); }

    /// `ask` puts what the bar says in the query; `read` gives what the bank has to choose from, again after
    /// a change of the kinds.
    void addFilters(const QList<FilterSpec> &filters, Ask ask, ChoiceReader::Read read,
                    const QSet<Kind> &kinds)
    {
        FilterBar &bar = m_feed.list().filterBar();
        bar.setSearchHint(m_words.searchHint);
        bar.setFilters(filters);
        new ChoiceReader(workspace(), bar, read, kinds);
        new SavedFilters(workspace(), bar, m_words.list);
        connect(&bar, &FilterBar::changed, this, [this, ask](const FilterState &filter) {
            ask(m_query, filter);
            m_feed.reload(m_query);
        });
        connect(&bar, &FilterBar::countsAsked, this,
                [this, ask](const QString &key) { countChoices(key, ask); });
    }

    /// Reading and writing files, in the formats that know this kind.
    void addExchange()
    {
        m_actions.import =
            addTabAction(DetailTab::tr("&Import…"), Qt::CTRL | Qt::Key_I, [this] { importFiles(); });
        m_export = addTabAction(DetailTab::tr("&Export selection…"), Qt::CTRL | Qt::Key_E,
                                [this] { exportToFile(workspace(), m_kind, m_feed.selected(), this); });
        limitActions({m_actions.import});
    }
    void importFiles() { chooseAndImport(workspace(), this); }

    /// Puts the actions of the heir between opening and copying, and reads the list.
    void finish(const QList<QAction *> &own = {})
    {
        m_actions.record = {m_actions.create, m_copy, m_open, addChangeSelection(m_kind), nullptr};
        if (!own.isEmpty())
            m_actions.record << own << nullptr;
        m_actions.record << addCopyCode([this] { return selectedCodes(); });
        if (m_export)
            m_actions.record << m_actions.import << m_export;
        m_actions.record << addExportList([this] { exportList(workspace(), m_feed, m_kind); });
        if (m_actions.print)
            m_actions.record << m_actions.print;
        m_actions.record << addPrintList([this] { printList(workspace(), m_feed, m_kind); });
        m_actions.record << nullptr << m_remove;
        limitActions({m_actions.create, m_copy, m_remove});
        m_feed.reload(m_query);
    }

    Paper preview() override
    {
        const Line *line = m_feed.current();
        return line ? paperOf(*line) : Paper{};
    }

    Uid uidOf(qint64 id) override
    {
        const int row = m_feed.model().rowOf(id);
        const Line *line = row < 0 ? nullptr : m_feed.model().recordAt(row);
        return line ? line->uid : Uid();
    }

    QStringList selectedCodes() override { return m_feed.selectedCodes(); }
    void follow(const Changes &changes) override { m_feed.follow(changes, m_kind, m_query); }

    ListFeed<Reader, Line, Query> m_feed;
    Query m_query;

private:
    void countChoices(const QString &key, Ask ask)
    {
        FilterBar &bar = m_feed.list().filterBar();
        Query query = m_query;
        ask(query, withoutFilter(bar.state(), key));
        countBeside<Reader>(workspace(), bar, {m_kind, key}, query);
    }

    void addCommonActions()
    {
        RecordView &view = m_feed.list().view();
        m_actions.create = addTabAction(m_words.create, QKeySequence::New, [this] { createRecord(); });
        m_open = addTabAction(DetailTab::tr("&Open"), {}, [&view] { Q_EMIT view.opened(view.currentId()); });
        m_copy = addCopyRecord();
        m_remove = addTabAction(DetailTab::tr("To the &trash"), QKeySequence::Delete, [this] {
            removeSelected(m_kind, m_words.removeQuestion(int(m_feed.selected().size())));
        });
        m_remove->setShortcutContext(Qt::WidgetShortcut);
        view.addAction(m_remove);
        connect(&m_feed.list(), &RecordList::emptyActionAsked, this, [this] { beginList(); });
        connect(&m_feed.list(), &RecordList::retryAsked, this, [this] { m_feed.reload(m_query); });
        connect(&m_feed.model(), &RecordTable::sortingAsked, this,
                [this](const QString &key, Qt::SortOrder order) {
                    m_query.sorting = {key, order == Qt::AscendingOrder ? ListOrder::Ascending
                                                                        : ListOrder::Descending};
                    m_feed.reload(m_query);
                });
    }

    Kind m_kind;
    PageWords m_words;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace kb
