// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/recordtablemodel.h"
#include "tabs/linesintime.h"
#include "workspace/workspace.h"

namespace kb {

/// Reads a list beside the window, where its lines take long: first the pages that are looked at, the last of
/// them first, then all that a list holds from its beginning. Between two pieces others have their turn.
/// `Reader` is made from a Bank and has lines(ids).
template <typename Reader, typename Line> class PageReads
{
public:
    /// The receiver must not outlive this.
    PageReads(Workspace &workspace, RecordTableModel<Line> &model, QObject *receiver)
        : m_workspace(workspace)
        , m_model(model)
        , m_receiver(receiver)
    {
    }

    /// Who scrolls fast passes pages that nobody waits for any more: these are given up.
    void ask(const QList<qint64> &ids)
    {
        constexpr int pagesInSight = 3;
        m_waiting.append(ids);
        while (m_waiting.size() > pagesInSight)
            m_model.giveUp(m_waiting.takeFirst());
        readNext();
    }

    /// All that a list holds, but for its first rows that were just read. They stay on show meanwhile.
    void readFrom(qsizetype row)
    {
        ++m_age;
        m_next = row;
        readNext();
    }

    void readAgain()
    {
        m_model.forgetFrom(PagedRows<Line>::RowsHeld);
        readFrom(0);
    }

private:
    using Lines = LinesInTime<Reader, Line>;

    struct Piece
    {
        QList<qint64> ids;
        bool isAsked = false;
        int age = 0;
    };

    void readNext()
    {
        if (m_isReading)
            return;
        const Piece piece =
            m_waiting.isEmpty() ? Piece{rowsAhead(), false, m_age} : Piece{m_waiting.takeLast(), true, m_age};
        if (piece.ids.isEmpty())
            return;
        m_isReading = true;
        m_workspace.reads().run(
            m_receiver,
            [ids = piece.ids](JobContext &context) { return Lines::read(Reader(context.bank), ids); },
            [this, piece](const Result<Lines> &some) {
                m_isReading = false;
                if (piece.age == m_age)
                    take(piece, some);
                else if (piece.isAsked) // something changed meanwhile
                    m_waiting.append(piece.ids);
                readNext();
            });
    }

    QList<qint64> rowsAhead() const
    {
        constexpr qsizetype held = PagedRows<Line>::RowsHeld;
        return m_model.ids().mid(m_next, std::max<qsizetype>(0, held - m_next));
    }

    void take(const Piece &piece, const Result<Lines> &some)
    {
        const qsizetype count = some ? some->count : piece.ids.size();
        m_model.arrive(piece.ids.mid(0, count),
                       some ? Result<QList<Line>>(some->lines) : Result<QList<Line>>(some.error()));
        if (!piece.isAsked)
            m_next += count;
        else if (count < piece.ids.size())
            m_waiting.append(piece.ids.mid(count));
    }

    Workspace &m_workspace;
    RecordTableModel<Line> &m_model;
    QObject *m_receiver;
    QList<QList<qint64>> m_waiting; ///< the last is read first
    qsizetype m_next = 0;           ///< the row from which on the list is still to be read
    bool m_isReading = false;
    int m_age = 0; ///< of the list: what was read of an older one is not shown
};

} // namespace kb
