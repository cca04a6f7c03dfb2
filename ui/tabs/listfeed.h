// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/listanswer.h"
#include "tabs/pagereads.h"
#include "widgets/filterbar.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"

namespace kb {

/// Fills a list beside the window: the newest page at once, all ids as soon as they are read. `Reader` is
/// made from a Bank and has ids(query), lines(ids) and newest(count). Where it says LinesTakeLong, all the
/// lines that a list holds come with the ids, and others are read beside the window too when they are looked
/// at, the last of them first. Where it says NewestTakesLong, the newest page waits for the ids too. Where it
/// has every(query), that is what the query chooses from; else all there is.
template <typename Reader, typename Line, typename Query> class ListFeed
{
public:
    using Dress = std::function<void(Line &line)>;

    /// `dress` changes each line before it is shown. Not for lines that take long.
    ListFeed(Workspace &workspace, std::span<const Column<Line>> columns, QWidget *parent,
             const Dress &dress = {})
        : m_workspace(workspace)
        , m_dress(dress)
        , m_model(
              columns,
              [&bank = workspace.bank(), dress](const auto &ids) { return dressed(bank, ids, dress); },
              nullptr)
        , m_list(new RecordList(m_model, parent))
        , m_pages(workspace, m_model, m_list)
    {
        if (LinesTakeLong)
            m_model.askFor([this](const QList<qint64> &ids) { m_pages.ask(ids); });
    }

    Q_DISABLE_COPY_MOVE(ListFeed)
    ~ListFeed() { delete m_list; } // before the model that it shows

    RecordList &list() { return *m_list; }
    RecordTableModel<Line> &model() { return m_model; }
    /// Null when there is none, or when it could not be read.
    const Line *current() const
    {
        const QModelIndex index = m_list->view().currentIndex();
        return index.isValid() ? m_model.recordAt(index.row()) : nullptr;
    }
    QList<qint64> selected() const { return m_list->view().selectedIds(); }

    /// At most a page of them: nobody writes more in a text.
    QStringList selectedCodes() const
    {
        QStringList codes;
        for (const qint64 id : selected().mid(0, PagedRows<Line>::PageSize)) {
            if (const Line *line = m_model.recordAt(m_model.rowOf(id)))
                codes.append(line->refcode);
        }
        return codes;
    }

    /// Shows what passes the query; an answer to an older query is not shown any more.
    void reload(const Query &query)
    {
        const int asked = ++m_asked;
        if (m_model.rowCount() == 0 && query == Query{})
            showNewest();
        m_workspace.reads().run(
            m_list, [query](JobContext &context) { return Answer::read(context.bank, query); },
            [this, asked](const Result<Answer> &ids) {
                if (asked == m_asked)
                    show(ids);
            });
    }

    /// Keeps the list right after a change in the bank.
    void follow(const Changes &changes, Kind kind, const Query &query)
    {
        if (changes.listChanged(kind))
            reload(query);
        else if (!LinesTakeLong)
            m_model.refresh(changes.ids(kind));
        else if (changes.touches(kind))
            readAgain();
    }

    /// Reads the rows again, as after a change of what stands around them; their order stays.
    void readAgain()
    {
        if (!LinesTakeLong)
            return m_model.retry();
        m_workspace.reads().run(
            m_list,
            [ids = m_model.ids().mid(0, PagedRows<Line>::RowsHeld)](JobContext &context) {
                return Reader(context.bank).lines(ids);
            },
            [this](const Result<QList<Line>> &lines) {
                if (lines)
                    m_model.showAgain(*lines);
                else
                    m_workspace.sayError(lines.error());
            });
    }

private:
    using Answer = ListAnswer<Reader, Line>;
    static constexpr bool LinesTakeLong = Answer::LinesTakeLong;
    static constexpr bool NewestTakesLong = requires { Reader::NewestTakesLong; };

    void showNewest()
    {
        m_list->showLoading();
        if (NewestTakesLong)
            return;
        const auto ids = Reader(m_workspace.bank()).newest(PagedRows<Line>::PageSize);
        if (!ids || ids->isEmpty())
            return;
        if (const auto lines = dressed(m_workspace.bank(), *ids, m_dress))
            m_model.showRows(*lines);
    }

    static Result<QList<Line>> dressed(Bank &bank, const QList<qint64> &ids, const Dress &dress)
    {
        auto lines = Reader(bank).lines(ids);
        if (lines && dress)
            std::ranges::for_each(*lines, dress);
        return lines;
    }

    void show(const Result<Answer> &ids)
    {
        if (!ids)
            return m_list->showError(ids.error());
        const int row = m_list->view().currentIndex().row();
        m_list->filterBar().setCount(ids->shown.size(), ids->total);
        m_model.showIds(ids->shown, ids->ahead);
        if (m_list->view().selectedIds().isEmpty() &&
            !ids->shown.isEmpty()) // what stood there went: the next takes its place
            m_list->view().select(ids->shown.at(std::clamp<qsizetype>(row, 0, ids->shown.size() - 1)));
    }

    Workspace &m_workspace;
    Dress m_dress;
    RecordTableModel<Line> m_model;
    RecordList *m_list;
    PageReads<Reader, Line> m_pages;
    int m_asked = 0;
};

} // namespace kb
