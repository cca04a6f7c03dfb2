// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapmapjob.h"
#include "models/gapmapcolumns.h"
#include "models/recordtablemodel.h"
#include "tabs/drawnpage.h"
#include "tabs/signaldialogs.h"

#include <QSet>

#include <optional>

namespace kb {

/// The evidence-gap map: what is studied, beside what is asked (spec 03, 3.5).
class GapMapPage : public DrawnPage
{
    Q_OBJECT

public:
    explicit GapMapPage(Workspace &workspace, QWidget *parent = nullptr);
    ~GapMapPage() override;

    /// Goes to what is at the point; at the mark of a row it opens or closes that.
    void openCurrent() override;

private:
    void buildChoices();
    void buildActions();
    GapMapQuery query() const;
    MapDisplay display() const;
    void reload();
    void show(const AskedGapMap &whole);
    void fillTable();
    void changePane() override;
    void showCurrent() override;
    std::optional<MapPlace> current() const;
    /// The same row and column in the map of now; the first place when it has gone.
    MapPlace placeLike(const GapMap &before, const std::optional<MapPlace> &place) const;
    void select(const MapPlace &place);
    QList<QAction *> addFolds();
    void showFolds(const std::optional<MapPlace> &place);
    void keepFolds(const QSet<QString> &shut);
    void closeRow();
    void openRow();
    void toggleRow();
    void closeAll();
    void openAll();
    QList<QAction *> addSteps();
    void showSteps(const std::optional<MapPlace> &place);
    using MakeAtPlace = Result<Uid> (*)(Bank &bank, const GapMapQuery &query, const GapMap &map,
                                        const MapPlace &place, const QString &text);
    void makeAtCell(const ReasonDialog::Words &words, MakeAtPlace make);
    void askQuestion();
    void proposeProject();
    void dismissGap();
    void takeDismissalBack();
    void showOutside();
    void showCoding();
    void copyTable();
    MakePaper paperMaker(ChosenSize size) const override;
    MakeDrawing drawingMaker() const override;

    AskedGapMap m_whole;  ///< with every row
    AskedGapMap m_asked;  ///< the rows in sight
    QSet<QString> m_shut; ///< keys of the rows below which nothing is in sight
    GapMapQuery m_shown;  ///< how the map in sight was asked
    QList<MapPlace> m_places;
    QList<MapLine> m_lines;
    RecordTableModel<MapLine> m_model;
    RecordView *m_table;
    QComboBox *m_rows = nullptr;
    QComboBox *m_columns = nullptr;
    QComboBox *m_display = nullptr;
    QAction *m_question = nullptr;
    QAction *m_project = nullptr;
    QAction *m_noGap = nullptr;
    QAction *m_gapAfterAll = nullptr;
    QAction *m_outside = nullptr;
    QAction *m_closeRow = nullptr;
    QAction *m_openRow = nullptr;
    QAction *m_closeAll = nullptr;
    QAction *m_openAll = nullptr;
    int m_reading = 0;
    int m_previewing = 0;
};

} // namespace kb
