// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/recordtablemodel.h"
#include "workspace/workspace.h"

namespace kb {

/// Reads the pages of a list beside the window, where its lines take long: the page that was looked at last
/// first. `Reader` is made from a Bank and has lines(ids).
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

    /// All that the list holds, as it stands there.
    void readAgain()
    {
        m_workspace.reads().run(
            m_receiver,
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
    void readNext()
    {
        if (m_isReading || m_waiting.isEmpty())
            return;
        m_isReading = true;
        const QList<qint64> ids = m_waiting.takeLast();
        m_workspace.reads().run(
            m_receiver, [ids](JobContext &context) { return Reader(context.bank).lines(ids); },
            [this, ids](const Result<QList<Line>> &lines) {
                m_isReading = false;
                m_model.arrive(ids, lines);
                readNext();
            });
    }

    Workspace &m_workspace;
    RecordTableModel<Line> &m_model;
    QObject *m_receiver;
    QList<QList<qint64>> m_waiting; ///< the last is read first
    bool m_isReading = false;
};

} // namespace kb
