// SPDX-License-Identifier: EUPL-1.2
#include "editors/celltable.h"

#include "editors/cellgrid.h"
#include "editors/celltabledelegate.h"
#include "widgets/buttonrow.h"
#include "widgets/onlyread.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int CellRecordRole = Qt::UserRole + 1; ///< both of the first cell
constexpr int CellTargetRole = Qt::UserRole + 2;
constexpr int CellRowAir = 8;

QTableWidgetItem *makeCell(const CellColumn &column, const QString &value)
{
    auto *cell = new QTableWidgetItem(cellWords(column, value));
    cell->setData(CellValueRole, value);
    if (column.holds == CellHolds::Fixed)
        cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
    return cell;
}

} // namespace

CellTable::CellTable(const QString &name, const QList<CellColumn> &columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_table(new CellGrid(0, int(columns.size()), this))
    , m_empty(new TextLabel({}, this))
    , m_buttons(new ButtonRow(this))
{
    m_table->setAccessibleName(name);
    m_empty->setMeaning(Meaning::Quiet);
    m_empty->setWordWrap(true);
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->setSizeConstraint(QLayout::SetMinimumSize); // so that no form pushes the buttons over the rows
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    layout->addWidget(m_buttons);
    buildTable();
    buildButtons();
    followCurrent();
}

void CellTable::buildTable()
{
    QStringList titles;
    for (const CellColumn &column : std::as_const(m_columns))
        titles.append(column.title);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setItemDelegate(new CellTableDelegate(m_columns, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false); // Tab goes on to the next field
    m_table->setWordWrap(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::itemChanged, this, &CellTable::tell);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CellTable::followCurrent);
}

void CellTable::buildButtons()
{
    m_remove = m_buttons->add(tr("Remove"), tr("Remove the row (Del)"), [this] { remove(); });
    m_up = m_buttons->add(tr("Up"), tr("One place up (Alt+Up)"), [this] { move(-1); });
    m_down = m_buttons->add(tr("Down"), tr("One place down (Alt+Down)"), [this] { move(+1); });
}

void CellTable::offerAdding(const QString &text)
{
    QPushButton *button = m_buttons->add(text, {}, [this] { add(); });
    button->setObjectName(QStringLiteral("add"));
}

void CellTable::sayWhenEmpty(const QString &nothing, const QString &next)
{
    m_nothing = nothing;
    m_next = next;
    followCount();
}

void CellTable::setRows(const QList<CellRow> &rows)
{
    m_isFilling = true;
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        fill(row, rows[row]);
    m_isFilling = false;
    fit();
    followCurrent();
}

QList<CellRow> CellTable::rows() const
{
    QList<CellRow> rows;
    for (int row = 0; row < m_table->rowCount(); ++row)
        rows.append(rowAt(row));
    return rows;
}

void CellTable::append(const CellRow &row)
{
    QList<CellRow> all = rows();
    all.append(row);
    setRows(all);
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    Q_EMIT changed();
}

void CellTable::setAccess(Access access)
{
    m_access = access;
    setOnlyRead(*m_table, access == Access::ReadOnly);
    for (QPushButton *button : m_buttons->findChildren<QPushButton *>())
        button->setVisible(access == Access::ReadWrite);
    m_table->setEditTriggers(access == Access::ReadOnly
                                 ? QAbstractItemView::NoEditTriggers
                                 : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                       QAbstractItemView::AnyKeyPressed);
    followCount();
}

void CellTable::fill(int row, const CellRow &edited)
{
    for (int column = 0; column < m_columns.size(); ++column)
        m_table->setItem(row, column, makeCell(m_columns[column], edited.cells.value(column)));
    m_table->item(row, 0)->setData(CellRecordRole, edited.record);
    m_table->item(row, 0)->setData(CellTargetRole, edited.target);
}

CellRow CellTable::rowAt(int row) const
{
    CellRow edited{m_table->item(row, 0)->data(CellRecordRole).toUuid(),
                   m_table->item(row, 0)->data(CellTargetRole).toUuid(),
                   {}};
    for (int column = 0; column < m_columns.size(); ++column)
        edited.cells.append(m_table->item(row, column)->data(CellValueRole).toString());
    return edited;
}

void CellTable::add()
{
    append({{}, {}, QStringList(m_columns.size())});
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->edit(m_table->currentIndex());
}

void CellTable::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    tell();
    followCurrent();
}

void CellTable::move(int by)
{
    const int from = m_table->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    const int column = m_table->currentColumn();
    QList<CellRow> all = rows();
    all.swapItemsAt(from, to);
    setRows(all);
    m_table->setCurrentCell(to, column);
    Q_EMIT changed();
}

void CellTable::followCurrent()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
    followCount();
}

/// The table says it too: a screen reader does not come to a label.
void CellTable::followCount()
{
    const bool isEmpty = m_table->rowCount() == 0 && !m_nothing.isEmpty();
    m_empty->setText(m_access == Access::ReadWrite ? m_nothing + u' ' + m_next : m_nothing);
    m_empty->setVisible(isEmpty);
    m_table->setAccessibleDescription(isEmpty ? m_empty->text() : QString());
}

void CellTable::tell()
{
    if (m_isFilling)
        return;
    fit();
    Q_EMIT changed();
}

/// Every title can be read; what is left goes to the columns by their shares.
void CellTable::divideWidth()
{
    const QHeaderView &header = *m_table->horizontalHeader();
    int shares = 0;
    int left = m_table->width() - 2 * m_table->frameWidth();
    for (int column = 0; column < m_columns.size(); ++column) {
        shares += m_columns[column].share;
        left -= header.sectionSizeHint(column);
    }
    for (int column = 0; column < m_columns.size(); ++column) {
        const int extra = std::max(0, left) * m_columns[column].share / std::max(1, shares);
        m_table->setColumnWidth(column, header.sectionSizeHint(column) + extra);
    }
}

/// As wide as there is room, as high as its rows.
void CellTable::fit()
{
    divideWidth();
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setRowHeight(row, m_table->rowHeight(row) + CellRowAir);
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool CellTable::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool withAlt = modifiers == Qt::AltModifier;
    if (withAlt && (key == Qt::Key_Up || key == Qt::Key_Down))
        move(key == Qt::Key_Up ? -1 : +1);
    else if (key == Qt::Key_Delete && modifiers == Qt::NoModifier)
        remove();
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentItem() &&
             !m_table->isEditing()) // the Enter that ends an edit comes here as well
        m_table->edit(m_table->currentIndex());
    else
        return false;
    return true;
}

bool CellTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || m_access == Access::ReadOnly)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return onKey(key->key(), key->modifiers()) || QWidget::eventFilter(watched, event);
}

} // namespace kb
