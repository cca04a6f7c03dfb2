// SPDX-License-Identifier: EUPL-1.2
#include "widgets/recordview.h"

#include "delegates/rowdelegate.h"
#include "models/recordtable.h"
#include "wording/focusring.h"
#include "wording/type.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace kb {

namespace {

constexpr int LeastOfWidest = 24; ///< characters; with less room the table scrolls

} // namespace

RecordView::RecordView(RecordTable &table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
{
    setModel(&m_table);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table, as it leaves everything
    setMouseTracking(true);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    fitRows();

    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RecordView::stretchWidest);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_table.idAt(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentIdChanged(currentId()); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordView::selectedIdsChanged);
    connect(model(), &QAbstractItemModel::modelReset, this, &RecordView::tellWhenEmpty);
    connect(model(), &QAbstractItemModel::layoutChanged, this, &RecordView::tellWhenEmpty);
}

/// What was current goes without a word when the whole list does.
void RecordView::tellWhenEmpty()
{
    if (model()->rowCount() == 0)
        Q_EMIT currentIdChanged(0);
}

qint64 RecordView::currentId() const
{
    return currentIndex().isValid() ? m_table.idAt(currentIndex().row()) : 0;
}

QList<qint64> RecordView::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);

    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.append(m_table.idAt(row));
    return ids;
}

void RecordView::select(qint64 id)
{
    const int row = m_table.rowOf(id);
    if (row < 0)
        return;
    m_table.tellUpTo(row);
    const int column = std::max(0, horizontalHeader()->logicalIndexAt(0));
    setCurrentIndex(m_table.index(row, column));
    scrollTo(currentIndex());
}

void RecordView::step(int by)
{
    const int row = currentIndex().row() + by;
    if (row >= 0 && row < m_table.rowCount())
        select(m_table.idAt(row));
}

void RecordView::sortBy(const QString &key)
{
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (m_table.headerData(column, Qt::Horizontal, KeyRole).toString() == key)
            horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
    }
}

void RecordView::setDrag(const std::function<QMimeData *()> &make)
{
    m_makeDrag = make;
    setDragEnabled(true);
}

/// A link only: nothing leaves the list.
void RecordView::startDrag(Qt::DropActions)
{
    QMimeData *dragged = m_makeDrag ? m_makeDrag() : nullptr;
    if (!dragged)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->exec(Qt::LinkAction, Qt::LinkAction);
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (isPlain && opens && currentId() != 0)
        Q_EMIT opened(currentId());
    else if (isPlain && event->key() == Qt::Key_Space)
        Q_EMIT previewAsked();
    else
        QTableView::keyPressEvent(event);
}

void RecordView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isFromKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = isFromKeyboard ? visualRect(currentIndex()).center() : event->pos();
    Q_EMIT menuAsked(viewport()->mapToGlobal(place));
}

void RecordView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
    if (event->type() == QEvent::LanguageChange)
        m_table.showAnew();
}

void RecordView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const bool isSelected = selectionModel()->isRowSelected(row);
    const QItemSelection selection = selectionModel()->selection();
    if (isSelected && selection.size() == 1 && selection.constFirst().height() == 1)
        return; // the one selected row says enough

    const QRect rect(1, rowViewportPosition(row) + 1, viewport()->width() - 2, rowHeight(row) - 2);
    QPainter painter(viewport());
    drawFocusRing(painter, rect, palette().color(isSelected ? QPalette::HighlightedText : QPalette::Link));
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretchWidest();
}

void RecordView::stretchWidest()
{
    QHeaderView &header = *horizontalHeader();
    int others = 0;
    int widest = -1;
    for (int section = 0; section < header.count(); ++section) {
        const bool takesTheRest = m_table.headerData(section, Qt::Horizontal, WidthRole).toInt() == 0;
        if (takesTheRest && !header.isSectionHidden(section))
            widest = section;
        else
            others += header.sectionSize(section);
    }
    if (widest < 0)
        return;
    const int least = LeastOfWidest * fontMetrics().averageCharWidth();
    const QSignalBlocker quiet(header);
    header.resizeSection(widest, std::max(least, viewport()->width() - others));
}

bool RecordView::hasNotes() const
{
    for (int section = 0; section < m_table.columnCount(); ++section) {
        if (m_table.headerData(section, Qt::Horizontal, NotedRole).toBool())
            return true;
    }
    return false;
}

void RecordView::fitRows()
{
    // One line with air, or two that are close, on the grid of four pixels.
    constexpr int air = 12;
    const int note = QFontMetrics(fontOf(Type::Caption, Weight::Regular, font())).height();
    const int lines = fontMetrics().height() + (hasNotes() ? note - air / 2 : 0);
    const int height = (lines + air + 3) / 4 * 4;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace kb
