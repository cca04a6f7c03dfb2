// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapmapjob.h"
#include "models/gapmapcolumns.h"
#include "models/recordtablemodel.h"
#include "tabs/drawnpage.h"

#include <optional>

namespace kb {

/// The evidence-gap map: what is studied, beside what is asked (spec 03, 3.5).
class GapMapPage : public DrawnPage
{
    Q_OBJECT

public:
    explicit GapMapPage(Workspace &workspace, QWidget *parent = nullptr);
    ~GapMapPage() override;

private:
    void buildChoices();
    void buildActions();
    GapMapQuery query() const;
    MapDisplay display() const;
    void reload();
    void show(const AskedGapMap &asked);
    void fillTable();
    void changePane() override;
    void showCurrent() override;
    std::optional<MapPlace> current() const;
    /// The same row and column in the map of now; the first place when it has gone.
    MapPlace placeLike(const GapMap &before, const std::optional<MapPlace> &place) const;
    void select(const MapPlace &place);
    void askQuestion();
    void copyTable();
    MakePaper paperMaker(doc::PaperSize size) const override;
    MakeDrawing drawingMaker() const override;

    AskedGapMap m_asked;
    GapMapQuery m_shown; ///< how the map in sight was asked
    QList<MapPlace> m_places;
    QList<MapLine> m_lines;
    RecordTableModel<MapLine> m_model;
    RecordView *m_table;
    QComboBox *m_rows = nullptr;
    QComboBox *m_columns = nullptr;
    QComboBox *m_display = nullptr;
    QAction *m_question = nullptr;
    int m_reading = 0;
    int m_previewing = 0;
};

} // namespace kb
