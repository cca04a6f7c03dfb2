// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/matrixcolumns.h"
#include "models/recordtablemodel.h"
#include "pictures/matrixview.h"
#include "tabs/picturepage.h"

class QComboBox;

namespace kb {

class Changes;
class FilterBar;

/// How much the knowledge of the units meets, as a matrix and as a table; each cell leads to its pairs (spec
/// 03, 3.6).
class MatrixPage : public PicturePage
{
    Q_OBJECT

public:
    explicit MatrixPage(Workspace &workspace, QWidget *parent = nullptr);
    ~MatrixPage() override;

    void focusFilter() override;
    /// Lists the pairs of the cell.
    void openCurrent() override;
    QList<QWidget *> panes() override;

private:
    void buildActions();
    void buildBar();
    void buildPanes();
    void follow(const Changes &changes);
    void reload();
    void changePane() override { show(m_matrix); }
    void show(const OverlapMatrix &matrix);
    void fillTable();
    void sayWhyEmpty();
    void select(const Uid &row, const Uid &column);
    void copyTable();
    MakePaper paperMaker(ChosenSize size) const override;
    MakeDrawing drawingMaker() const override;
    const MatrixLine *lineOf(const Uid &one, const Uid &other) const;
    std::pair<Uid, Uid> unitsAt(const MatrixPlace &place) const;
    std::pair<Uid, Uid> currentUnits() const;
    const MatrixLine *current() const;
    MatrixMeasure measure() const;
    void offerInside();
    MatrixDiagonal diagonal() const;

    FilterBar *m_bar;
    QComboBox *m_measure;
    MatrixView *m_picture;
    OverlapMatrix m_matrix;
    QList<MatrixLine> m_lines;
    RecordTableModel<MatrixLine> m_model;
    RecordView *m_table;
    QAction *m_inside = nullptr;
    QList<OverlapKind> m_kinds;
    int m_asked = 0;
};

} // namespace kb
