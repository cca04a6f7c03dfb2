// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/similarrecords.h"
#include "widgets/dialogframe.h"
#include "workspace/workspace.h"

class QListView;
class QStandardItemModel;

namespace kb {

class TextLabel;

/// "More like this": what resembles a record, with the words they share. Enter opens one.
class MoreLikeDialog : public DialogFrame
{
    Q_OBJECT

public:
    MoreLikeDialog(Workspace &workspace, const Headline &record, QWidget *parent = nullptr);

    /// The record to open; valid after the dialog was accepted.
    Uid chosen() const;
    bool isBusy() const { return m_runner.isBusy(); }

private:
    void look(const Uid &record);
    void showFound(const Result<QList<SimilarRecord>> &found);

    JobRunner m_runner; ///< of its own: the first question reads the whole bank
    std::shared_ptr<LiveOverlaps> m_overlaps;
    TextLabel *m_state;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPushButton *m_open;
};

/// Shows what resembles the first of these records.
void showMoreLike(Workspace &workspace, const QList<Uid> &records, QWidget *parent);

} // namespace kb
