// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/lastquestion.h"
#include "tabs/listanswer.h"
#include "tabs/pagereads.h"
#include "widgets/filterbar.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"

namespace kb {

/// Fills a list beside the window: the newest page first, all ids with the page that they begin with as soon
/// as they are read. `Reader` is made from a Bank and has ids(query), lines(ids) and newest(count). Where it
/// says LinesTakeLong, PageReads reads its lines. Where it says NewestTakesLong, the newest page waits for
/// the ids too. Where it has every(query), that is what the query chooses from; else all there is.
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
              columns, [this](const auto &ids) { return readHere(ids); }, nullptr)
        , m_list(new RecordList(m_model, parent))
        , m_pages(workspace, m_model, m_list)
        , m_last(workspace.bank(), m_list)
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
        const auto asked = m_last.ask();
        if (m_model.rowCount() == 0 && (query == Query{} || m_last.isFirst()))
            m_list->showLoading();
        if (m_model.rowCount() == 0 && query == Query{} && !NewestTakesLong)
            readNewest(asked);
        m_workspace.reads().run(
            m_list, [query](JobContext &context) { return Answer::read(context.bank, query); },
            [this, asked](const Result<Answer> &answer) {
                if (m_last.is(asked))
                    show(answer, m_last.isFresh(asked));
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
        if (LinesTakeLong)
            m_pages.readAgain();
        else
            m_model.retry();
    }

private:
    using Answer = ListAnswer<Reader, Line>;
    static constexpr bool LinesTakeLong = Answer::Lines::LinesTakeLong;
    static constexpr bool NewestTakesLong = requires { Reader::NewestTakesLong; };

    /// What goes wrong is told with the ids.
    void readNewest(const LastQuestion::Mark &asked)
    {
        m_workspace.reads().run(
            m_list, [](JobContext &context) { return Answer::newest(context.bank); },
            [this, asked](const Result<typename Answer::Lines> &newest) {
                if (newest && !newest->lines.isEmpty() && m_last.isFresh(asked))
                    m_model.showRows(dressed(newest->lines));
            });
    }

    /// A page that did not come with the ids.
    Result<QList<Line>> readHere(const QList<qint64> &ids) const
    {
        const auto lines = Reader(m_workspace.bank()).lines(ids);
        return lines ? dressed(*lines) : lines;
    }

    QList<Line> dressed(QList<Line> lines) const
    {
        if (m_dress)
            std::ranges::for_each(lines, m_dress);
        return lines;
    }

    void show(const Result<Answer> &answer, bool areLinesFresh)
    {
        if (!answer)
            return m_list->showError(answer.error());
        const QList<qint64> &ids = answer->shown;
        const int row = m_list->view().currentIndex().row();
        m_list->filterBar().setCount(ids.size(), answer->total);
        m_model.showIds(ids, LinesTakeLong || areLinesFresh ? dressed(answer->ahead.lines) : QList<Line>());
        if (m_list->view().selectedIds().isEmpty() &&
            !ids.isEmpty()) // what stood there went: the next takes its place
            m_list->view().select(ids.at(std::clamp<qsizetype>(row, 0, ids.size() - 1)));
        if (LinesTakeLong)
            m_pages.readFrom(areLinesFresh ? answer->ahead.count : 0);
    }

    Workspace &m_workspace;
    Dress m_dress;
    RecordTableModel<Line> m_model;
    RecordList *m_list;
    PageReads<Reader, Line> m_pages;
    LastQuestion m_last;
};

} // namespace kb
