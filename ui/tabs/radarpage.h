// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signalradar.h"
#include "models/recordtablemodel.h"
#include "tabs/tab.h"

class QStackedWidget;

namespace kb {

class Changes;
class EmptyState;
class FilterBar;
class PaperView;
class RadarView;
class RecordView;
class TextLabel;
struct FilterState;

/// The radar of signals with its filters, and the same signals as a table (spec 03, 3.4).
class RadarPage : public Tab
{
    Q_OBJECT

public:
    explicit RadarPage(Workspace &workspace, QWidget *parent = nullptr);
    ~RadarPage() override;

    bool showPlace(const Uid &record) override;
    bool mayLeave() override { return true; }
    void focusFilter() override;
    void focusContent() override;
    void openCurrent() override;
    void step(int by) override;
    QList<Uid> recordsInSight() override;
    QList<QWidget *> panes() override;

private:
    void buildActions();
    void buildFilters();
    void buildPanes();
    void ask(const FilterState &filter);
    void follow(const Changes &changes);
    void reload();
    void show(const Result<SignalRadar> &radar);
    void showTable(bool isShown);
    void showCurrent();
    void showMenu(const QPoint &place);
    const SignalLine *current() const;
    void print(doc::PaperSize size);

    FilterBar *m_bar;
    TextLabel *m_note;
    QStackedWidget *m_stack;
    RadarView *m_radar;
    RecordTableModel<SignalLine> m_model;
    RecordView *m_table;
    EmptyState *m_empty;
    PaperView *m_preview;
    QAction *m_asTable = nullptr;
    SignalQuery m_query;
    int m_asked = 0;
};

} // namespace kb
