// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

#include <functional>

class QMimeData;

namespace kb {

class RecordTable;

/// The table of a list of records: whole rows, one line each, used by mouse and keyboard alike.
class RecordView : public QTableView
{
    Q_OBJECT

public:
    /// The table is not taken over and must outlive the view.
    explicit RecordView(RecordTable &table, QWidget *parent = nullptr);

    /// 0 when there is no current record.
    qint64 currentId() const;
    /// From top to bottom.
    QList<qint64> selectedIds() const;
    /// Makes the record current and scrolls to it; does nothing when it is not in the list.
    void select(qint64 id);
    /// Makes the row that many places further current; at the end it stays where it is.
    void step(int by);
    /// Orders by the column of that key, from small to large, as a click on its head does; without one the
    /// order stays.
    void sortBy(const QString &key);
    /// What is selected can be dragged to where it belongs; `make` gives what goes along.
    void setDrag(const std::function<QMimeData *()> &make);

Q_SIGNALS:
    /// Double click or Enter.
    void opened(qint64 id);
    /// Space.
    void previewAsked();
    /// Right click, menu key or Shift+F10; the place is on the screen.
    void menuAsked(const QPoint &place);
    void currentIdChanged(qint64 id);
    void selectedIdsChanged();

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellWhenEmpty();
    bool hasNotes() const;
    void fitRows();
    void stretchWidest();

    RecordTable &m_table;
    std::function<QMimeData *()> m_makeDrag;
};

} // namespace kb
