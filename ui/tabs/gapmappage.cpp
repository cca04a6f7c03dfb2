// SPDX-License-Identifier: EUPL-1.2
#include "tabs/gapmappage.h"

#include "frame/savetable.h"
#include "gaps/gapmapfolding.h"
#include "papers/mapplacepaper.h"
#include "report/gapmapwords.h"
#include "report/pageroom.h"
#include "widgets/emptystate.h"
#include "widgets/paperview.h"
#include "widgets/recordview.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

namespace kb {

namespace {

template <typename Enum> QStringList namesOfAll()
{
    QStringList names;
    for (const Enum value : allOf<Enum>())
        names.append(label(value));
    return names;
}

} // namespace

GapMapPage::GapMapPage(Workspace &workspace, QWidget *parent)
    : DrawnPage(workspace, parent)
    , m_model(
          mapColumnsOfTable(),
          [this](const QList<qint64> &ids) -> Result<QList<MapLine>> {
              QList<MapLine> lines;
              for (const qint64 id : ids)
                  lines.append(m_lines.value(id - 1));
              return lines;
          },
          this)
    , m_table(new RecordView(m_model))
{
    view().setAccessibleName(tr("Evidence-gap map"));
    view().setAccessibleDescription(
        tr("The arrow keys walk over the cells, Enter goes to what is in one. Plus "
           "and minus open and close a row."));
    m_table->setAccessibleName(tr("Evidence-gap map"));
    empty().say(
        tr("Nothing to show here yet. Choose other rows, or add concepts to your questions and studies."));
    buildChoices();
    buildActions();
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this,
            [this] { readWhenSeen([this] { reload(); }); });
    reload();
}

GapMapPage::~GapMapPage()
{
    removePanes();
}

void GapMapPage::buildChoices()
{
    m_rows = &addChoice("gapmap/rows", tr("Ro&ws"), namesOfAll<MapRows>(), [this] { reload(); });
    m_columns = &addChoice("gapmap/columns", tr("C&olumns"), namesOfAll<MapColumns>(), [this] { reload(); });
    m_display =
        &addChoice("gapmap/display", tr("&Display"),
                   {tr("How good: a mark for each study"), tr("How many"), tr("Bubbles: larger for more"),
                    tr("Heat: denser for more"), tr("Bars: longer for more")},
                   [this] { show(m_whole); });
}

void GapMapPage::buildActions()
{
    QAction *list = addTabAction(tr("&List what is here"), {}, [this] { openCurrent(); });
    QAction *asTable = addTableAction();
    const QList<QAction *> steps = addSteps();
    QAction *copy = addTabAction(tr("&Copy as table"), QKeySequence::Copy, [this] { copyTable(); });
    QAction *save = addTabAction(tr("Save as a ta&ble…"), {},
                                 [this] { saveTable(workspace(), this, tabbedText(m_asked.map)); });
    const QList<QAction *> folds = addFolds();
    m_actions.record = QList<QAction *>{list, asTable, copy, save, nullptr} + steps +
                       QList<QAction *>{nullptr} + folds + QList<QAction *>{nullptr} + addOutputs();
    lay(*m_table, {asTable, m_question, m_closeAll, m_openAll});
}

GapMapQuery GapMapPage::query() const
{
    return {MapRows(m_rows->currentIndex()), MapColumns(m_columns->currentIndex())};
}

MapDisplay GapMapPage::display() const
{
    constexpr std::array inOrder{MapDisplay::Quality, MapDisplay::Count, MapDisplay::Bubbles,
                                 MapDisplay::Heat, MapDisplay::Bars};
    return inOrder[size_t(std::max(0, m_display->currentIndex()))];
}

void GapMapPage::reload()
{
    const int asked = ++m_reading;
    workspace().reads().run(
        this, [query = query()](JobContext &context) { return askedGapMap(context.bank, query); },
        [this, asked, query = query()](const Result<AskedGapMap> &map) {
            if (asked != m_reading)
                return;
            if (!map)
                return workspace().sayError(map.error());
            m_shown = query;
            show(*map);
        });
}

/// The keyboard stays at the same row and column, also when others come or go.
void GapMapPage::show(const AskedGapMap &whole)
{
    const GapMap before = m_asked.map;
    const std::optional<MapPlace> place = current();
    m_whole = whole;
    m_asked = {foldedMap(whole.map, m_shut), whole.norms};
    m_places = placesOf(m_asked.map);
    m_lines = mapLines(m_asked.map);
    const MapPlace now = placeLike(before, place);
    view().show(
        [grid = gapMapGrid(m_asked.map, display())](double width) { return gridDrawing(grid, width); });
    fillTable();
    note().setText(QStringList{mapMarksLegend(m_asked.map, display()), mapGapLegend(m_asked.norms),
                               mapOutsideWords(m_shown.rows, m_asked.map)}
                       .join(u' ')
                       .trimmed());
    showPane(m_lines.isEmpty() ? Content::Nothing : Content::Something);
    select(now);
    showCurrent();
}

void GapMapPage::fillTable()
{
    QList<qint64> ids;
    for (const MapLine &line : std::as_const(m_lines))
        ids.append(line.id);
    m_model.showIds(ids);
    m_model.retry(); // the same numbers stand for other cells now
}

void GapMapPage::changePane()
{
    const std::optional<MapPlace> place = current();
    showPane(m_lines.isEmpty() ? Content::Nothing : Content::Something);
    select(place.value_or(MapPlace()));
    showCurrent();
}

std::optional<MapPlace> GapMapPage::current() const
{
    if (isTableInSight()) {
        const qint64 id = m_table->currentId();
        return id > 0 && id <= m_lines.size() ? std::optional(m_lines[id - 1].place) : std::nullopt;
    }
    const int point = view().current();
    return point >= 0 && point < m_places.size() ? std::optional(m_places[point]) : std::nullopt;
}

MapPlace GapMapPage::placeLike(const GapMap &before, const std::optional<MapPlace> &place) const
{
    if (!place || place->row >= before.rows.size())
        return {};
    const MapRow &was = before.rows[place->row];
    const GapMap &map = m_asked.map;
    const auto row = std::ranges::find_if(
        map.rows, [&](const MapRow &now) { return now.subject == was.subject && now.name == was.name; });
    if (row == map.rows.end())
        return {};
    if (place->column >= before.columns.size()) // questions and signals come after the columns
        return {row - map.rows.begin(), map.columns.size() + place->column - before.columns.size()};
    const bool isSameSort = before.columnsAre == map.columnsAre;
    const qsizetype column = isSameSort ? map.columns.indexOf(before.columns[place->column]) : 0;
    return {row - map.rows.begin(), std::max<qsizetype>(0, column)};
}

/// In the picture and in the table, which has no rows for questions and signals alone.
void GapMapPage::select(const MapPlace &place)
{
    view().setCurrent(int(m_places.indexOf(place)));
    const MapPlace inTable{place.row, std::min(place.column, m_asked.map.columns.size() - 1)};
    const auto line = std::ranges::find(m_lines, inTable, &MapLine::place);
    if (line != m_lines.end())
        m_table->select(line->id);
}

void GapMapPage::showCurrent()
{
    const std::optional<MapPlace> place = current();
    showSteps(place);
    showFolds(place);
    const int asked = ++m_previewing;
    if (!place)
        return preview().say({});
    workspace().reads().run(
        this,
        [map = m_asked.map, place = *place](JobContext &context) {
            return linesAt(context.bank, map, place);
        },
        [this, asked, map = m_asked.map, place = *place](const Result<MapPlaceLines> &lines) {
            if (asked != m_previewing)
                return;
            if (!lines)
                return workspace().sayError(lines.error());
            preview().say(mapPlacePaper(map, place, *lines));
        });
}

void GapMapPage::openCurrent()
{
    const std::optional<MapPlace> place = current();
    if (place && place->column == foldColumn(m_asked.map))
        return toggleRow();
    DrawnPage::openCurrent();
}

void GapMapPage::copyTable()
{
    QGuiApplication::clipboard()->setText(tabbedText(m_asked.map));
    workspace().say({.sentence = tr("The map is on the clipboard, as a table.")});
}

/// Paper has every row: nobody can open one there.
PicturePage::MakePaper GapMapPage::paperMaker(ChosenSize size) const
{
    return [query = query(), display = display(), size](Bank &bank, Language language) -> Result<Document> {
        auto content = gapMapPaperContent(bank, query, language);
        if (!content)
            return content.error();
        choose(size, *content);
        content->display = display;
        return gapMapPaper(*content);
    };
}

PicturePage::MakeDrawing GapMapPage::drawingMaker() const
{
    return [query = query(), display = display(), shut = m_shut](Bank &bank) -> Result<doc::Drawing> {
        const auto asked = askedGapMap(bank, query);
        if (!asked)
            return asked.error();
        const double width = doc::landscapeRoom(doc::PaperSize::A4).width();
        return gridDrawing(gapMapGrid(foldedMap(asked->map, shut), display), width).drawing;
    };
}

} // namespace kb
