// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/networkjob.h"
#include "models/recordtablemodel.h"
#include "models/tiecolumns.h"
#include "tabs/drawnpage.h"

namespace kb {

class Changes;

/// How questions of all units overlap, as a network and as a table (spec 11, B14).
class QuestionNetworkPage : public DrawnPage
{
    Q_OBJECT

public:
    explicit QuestionNetworkPage(Workspace &workspace, QWidget *parent = nullptr);
    ~QuestionNetworkPage() override;

private:
    void buildActions();
    QList<OverlapLevel> levels() const;
    void follow(const Changes &changes);
    void reload();
    void show(const QuestionNetwork &network);
    void fillTable();
    void changePane() override;
    void showCurrent() override;
    /// Place of the question in the network; -1: none.
    qsizetype current() const;
    void openQuestion();
    void select(qsizetype question);
    MakePaper paperMaker(ChosenSize size) const override;
    MakeDrawing drawingMaker() const override;

    QuestionNetwork m_network;
    QList<TieLine> m_lines;
    RecordTableModel<TieLine> m_model;
    RecordView *m_table;
    QComboBox *m_levels = nullptr;
    QAction *m_open = nullptr;
    int m_asked = 0;
};

} // namespace kb
