// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/partrows.h"
#include "model/bulletinitem.h"

class QListWidget;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace kb {

class Workspace;

/// The pieces of a bulletin in their order, and beside them what may be added: what is new since the last
/// issue. Enter on a proposal adds it.
class PiecesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PiecesEdit(Workspace &workspace, QWidget *parent = nullptr);

    /// Does not count as an edit. The audience is that of pieces that are added.
    void show(const QList<BulletinItem> &items, const QString &audience);
    void showRows(const QCborArray &rows);
    QCborArray rows() const { return m_rows->rows(); }
    /// In their order, with numbers that say so.
    QList<BulletinItem> items() const;
    void setAccess(Access access);
    /// Puts a sentence beside each part that must be filled in and is not; false when there is any.
    bool checkFilled();

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildProposals();
    void readProposals();
    void addCurrent();
    void followProposals();

    Workspace &m_workspace;
    PartRows *m_rows;
    QWidget *m_side;
    QListWidget *m_proposals;
    QPushButton *m_add;
    QSplitter *m_splitter;
    QScrollArea *m_issue; ///< the pieces that are in it
    QString m_audience;
};

} // namespace kb
