// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signalradar.h"
#include "models/recordtablemodel.h"
#include "tabs/picturepage.h"

namespace kb {

class Changes;
class FilterBar;
class PaperView;
class RadarView;
class TextLabel;
struct FilterState;

/// The radar of signals with its filters, and the same signals as a table (spec 03, 3.4).
class RadarPage : public PicturePage
{
    Q_OBJECT

public:
    explicit RadarPage(Workspace &workspace, QWidget *parent = nullptr);
    ~RadarPage() override;

    void focusFilter() override;
    void openCurrent() override;
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
    static QString noteOf(const SignalRadar &radar);
    void changePane() override;
    void showCurrent() override;
    const SignalLine *current() const;
    MakePaper paperMaker(ChosenSize size) const override;
    MakeDrawing drawingMaker() const override;

    FilterBar *m_bar;
    TextLabel *m_note;
    RadarView *m_radar;
    RecordTableModel<SignalLine> m_model;
    RecordView *m_table;
    PaperView *m_preview;
    SignalQuery m_query;
    int m_asked = 0;
};

} // namespace kb
