// SPDX-License-Identifier: EUPL-1.2
// Rows that are part of others are left out and brought back: the second part of GapMapPage.
#include "gaps/gapmapfolding.h"
#include "tabs/gapmappage.h"
#include "widgets/recordview.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

constexpr QLatin1StringView ShutRows("gapmap/shut"); ///< keys of the rows, kept for this bank

QString shutRowsSetting(const Workspace &workspace)
{
    return workspace.listName(QString(ShutRows));
}

} // namespace

/// The keys of a tree, which only the picture and the table hear: elsewhere a plus or minus may be typed.
QList<QAction *> GapMapPage::addFolds()
{
    const QStringList kept = workspace().settings().value(shutRowsSetting(workspace())).toStringList();
    m_shut = QSet<QString>(kept.begin(), kept.end());
    m_closeRow = addTabAction(tr("Close the ro&w"), Qt::Key_Minus, [this] { closeRow(); });
    m_openRow = addTabAction(tr("O&pen the row"), Qt::Key_Plus, [this] { openRow(); });
    for (QAction *key : {m_closeRow, m_openRow}) {
        key->setShortcutContext(Qt::WidgetShortcut);
        view().addAction(key);
        m_table->addAction(key);
    }
    m_closeAll = addTabAction(tr("Close &all rows"), {}, [this] { closeAll(); });
    m_openAll = addTabAction(tr("Open all &rows"), {}, [this] { openAll(); });
    connect(&view(), &Picture::pressed, this, [this](int point) {
        if (m_places.value(point, {-1, 0}).column == foldColumn(m_asked.map))
            toggleRow();
    });
    return {m_closeRow, m_openRow, m_closeAll, m_openAll};
}

void GapMapPage::showFolds(const std::optional<MapPlace> &place)
{
    const QList<MapRow> &rows = m_asked.map.rows;
    const bool isAtRow = place && place->row < rows.size();
    const bool isShut = isAtRow && rows[place->row].isShut;
    const bool isOpen = isAtRow && rows[place->row].below > 0 && !isShut;
    m_openRow->setEnabled(isShut);
    m_closeRow->setEnabled(isOpen || (isAtRow && mapRowAbove(m_asked.map, place->row) >= 0));
    m_openAll->setEnabled(std::ranges::any_of(rows, &MapRow::isShut));
    m_closeAll->setEnabled(
        std::ranges::any_of(rows, [](const MapRow &row) { return row.below > 0 && !row.isShut; }));
}

void GapMapPage::keepFolds(const QSet<QString> &shut)
{
    m_shut = shut;
    QStringList kept(shut.begin(), shut.end());
    kept.sort();
    workspace().settings().setValue(shutRowsSetting(workspace()), kept);
    show(m_whole);
}

/// As in a tree: a row that has nothing to close closes the one that it is part of.
void GapMapPage::closeRow()
{
    const std::optional<MapPlace> place = current();
    if (!place)
        return;
    const MapRow &at = m_asked.map.rows[place->row];
    const bool isOpen = at.below > 0 && !at.isShut;
    const qsizetype row = isOpen ? place->row : mapRowAbove(m_asked.map, place->row);
    if (row < 0)
        return;
    select({row, place->column});
    keepFolds(m_shut + QSet<QString>{mapRowKey(m_asked.map.rows[row])});
}

void GapMapPage::openRow()
{
    if (const std::optional<MapPlace> place = current())
        keepFolds(m_shut - QSet<QString>{mapRowKey(m_asked.map.rows[place->row])});
}

void GapMapPage::toggleRow()
{
    const std::optional<MapPlace> place = current();
    if (place && m_asked.map.rows[place->row].isShut)
        openRow();
    else
        closeRow();
}

/// The keyboard goes to the outermost row, which stays in sight.
void GapMapPage::closeAll()
{
    if (const std::optional<MapPlace> place = current()) {
        MapPlace outermost = *place;
        while (mapRowAbove(m_asked.map, outermost.row) >= 0)
            outermost.row = mapRowAbove(m_asked.map, outermost.row);
        select(outermost);
    }
    QSet<QString> shut = m_shut;
    for (const MapRow &row : foldedMap(m_whole.map, {}).rows) {
        if (row.below > 0)
            shut.insert(mapRowKey(row));
    }
    keepFolds(shut);
}

/// Also those of other layouts: nothing stays away unseen.
void GapMapPage::openAll()
{
    keepFolds({});
}

} // namespace kb
