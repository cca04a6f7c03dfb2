// SPDX-License-Identifier: EUPL-1.2
#include "tabs/matrixpage.h"

#include "editors/bankchoices.h"
#include "report/overlapwords.h"
#include "tabs/computeoverlaps.h"
#include "tabs/matrixfilter.h"
#include "tabs/pairspage.h"
#include "widgets/actionrow.h"
#include "widgets/columnmemory.h"
#include "widgets/emptystate.h"
#include "widgets/recordview.h"
#include "widgets/textlabel.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kb {

namespace {

Choice choiceOf(const MatrixUnit &unit)
{
    return {textOf(unit.uid), QStringLiteral("%1 – %2").arg(unit.code, unit.name)};
}

} // namespace

MatrixPage::MatrixPage(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_bar(new FilterBar(this))
    , m_measure(new QComboBox(this))
    , m_stack(new QStackedWidget)
    , m_picture(new MatrixView)
    , m_model(
          matrixColumns(),
          [this](const QList<qint64> &ids) -> Result<QList<MatrixLine>> {
              QList<MatrixLine> lines;
              for (const qint64 id : ids)
                  lines.append(m_lines.value(id - 1));
              return lines;
          },
          this)
    , m_table(new RecordView(m_model))
    , m_empty(new EmptyState)
{
    buildActions();
    buildPanes();
    buildBar();
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &MatrixPage::follow);
}

MatrixPage::~MatrixPage()
{
    delete m_stack; // before the model that its table shows
}

void MatrixPage::buildActions()
{
    QAction *pairs = addTabAction(tr("&List the pairs"), {}, [this] { openCurrent(); });
    m_asTable = addTabAction(tr("Show as &table"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, {});
    m_inside = addTabAction(tr("Also &inside one unit"), {}, {});
    for (QAction *choice : {m_asTable, m_inside}) {
        choice->setCheckable(true);
        connect(choice, &QAction::toggled, this, [this] { show(m_matrix); });
    }
    QAction *copy = addTabAction(tr("&Copy as table"), QKeySequence::Copy, [this] { copyTable(); });
    QAction *compute = addTabAction(tr("Compute a&gain"), QKeySequence::Refresh,
                                    [this] { computeOverlaps(workspace(), this); });
    compute->setEnabled(!workspace().isReadOnly());
    m_actions.print = addTabAction(tr("&Print the report…"), QKeySequence::Print,
                                   [this] { printOverlapReport(workspace(), this); });
    m_actions.record = {pairs, m_asTable, m_inside, copy, nullptr, compute, m_actions.print};
}

/// Questions with questions at first: that is what a matrix in a meeting is about.
void MatrixPage::buildBar()
{
    m_bar->hideSearch();
    m_bar->hideCount();
    m_bar->setFilters({{QStringLiteral("kind"), tr("Kind"), codeChoices<OverlapKind>()}});
    for (QAction *action : {m_inside, m_asTable})
        m_bar->addButton(actionButton(action, this));
    connect(m_bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        m_kinds = valuesOf<OverlapKind>(filter.chosen.value(QStringLiteral("kind")));
        reload();
    });
    m_bar->setState({.text = {}, .chosen = {{QStringLiteral("kind"), {codeOf(OverlapKind::VraagVraag)}}}});
}

void MatrixPage::buildPanes()
{
    m_measure->setAccessibleName(tr("What the cells show"));
    for (const QString &measure : {tr("Strong pairs"), tr("Strong and probable pairs"), tr("Agreed")})
        m_measure->addItem(measure);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] { show(m_matrix); });
    m_table->setAccessibleName(tr("Overlap between units"));
    new ColumnMemory(*m_table); // the columns that it begins with; goes with the table
    for (QWidget *page : QList<QWidget *>{m_picture, m_table, m_empty})
        m_stack->addWidget(page);
    auto *head = new QHBoxLayout;
    head->addWidget(m_measure);
    head->addWidget(m_bar, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    auto *legend = new TextLabel(tr("Below in a cell: strong / strong and probable / agreed"), this);
    legend->setType(Type::Caption);
    legend->setMeaning(Meaning::Quiet);
    layout->addWidget(legend);
    connect(m_picture, &MatrixView::opened, this, &MatrixPage::openCurrent);
    connect(m_picture, &MatrixView::menuAsked, this, &MatrixPage::showMenu);
    connect(m_table, &RecordView::opened, this, &MatrixPage::openCurrent);
    connect(m_table, &RecordView::menuAsked, this, &MatrixPage::showMenu);
    connect(m_empty, &EmptyState::actionAsked, this, [this] { computeOverlaps(workspace(), this); });
}

void MatrixPage::focusFilter()
{
    m_measure->setFocus(Qt::ShortcutFocusReason);
}

void MatrixPage::focusContent()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MatrixPage::step(int by)
{
    if (m_stack->currentWidget() == m_table)
        m_table->step(by);
    else
        m_picture->setCurrent(m_picture->current() + by);
}

QList<QWidget *> MatrixPage::panes()
{
    return {m_measure, m_bar, m_stack->currentWidget()};
}

/// A run tells of itself as of verdicts.
void MatrixPage::follow(const Changes &changes)
{
    if (changes.touchesAny({Kind::Verdict, Kind::Unit, Kind::KnowledgeQuestion, Kind::Study,
                            Kind::ResearchProject, Kind::Signal}))
        reload();
}

void MatrixPage::reload()
{
    const int asked = ++m_asked;
    workspace().reads().run(
        this, [kinds = m_kinds](JobContext &context) { return overlapMatrix(context.bank, kinds); },
        [this, asked](const Result<OverlapMatrix> &matrix) {
            if (asked != m_asked)
                return;
            if (!matrix)
                return workspace().sayError(matrix.error());
            show(*matrix);
        });
}

/// The cell stays that of the same two units, also when others come or go.
void MatrixPage::show(const OverlapMatrix &matrix)
{
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    const auto [row, column] = currentUnits();
    m_matrix = matrix;
    m_lines = matrixLines(m_matrix, m_inside->isChecked());
    m_picture->show(m_matrix, measure(), diagonal());
    fillTable();
    sayWhyEmpty();
    QWidget *page = m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_picture;
    m_stack->setCurrentWidget(m_lines.isEmpty() ? m_empty : page);
    select(row, column);
    if (hadFocus)
        focusContent();
}

void MatrixPage::fillTable()
{
    QList<qint64> ids;
    for (const MatrixLine &line : std::as_const(m_lines))
        ids.append(line.id);
    m_model.showIds(ids);
    m_model.retry(); // the same numbers stand for other units now
}

void MatrixPage::sayWhyEmpty()
{
    m_empty->say(
        m_matrix.units.isEmpty()
            ? tr("No overlap yet. Read the packages of the DGs first.")
            : tr("Overlap arises between DGs. This bank holds only %1.").arg(m_matrix.units.first().code),
        tr("Compute now"));
}

/// In the picture and in the table; the first when these two do not meet here.
void MatrixPage::select(const Uid &row, const Uid &column)
{
    if (m_lines.isEmpty())
        return;
    const MatrixLine *same = lineOf(row, column);
    m_table->select(same ? same->id : m_lines.first().id);
    for (int point = 0; const MatrixPlace *place = m_picture->placeOf(point); ++point) {
        if (unitsAt(*place) == std::pair(row, column))
            return m_picture->setCurrent(point);
    }
    m_picture->setCurrent(0);
}

/// Whichever unit is first.
const MatrixLine *MatrixPage::lineOf(const Uid &one, const Uid &other) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const MatrixLine &line) {
        return (line.one.uid == one && line.other.uid == other) ||
               (line.one.uid == other && line.other.uid == one);
    });
    return found == m_lines.end() ? nullptr : &*found;
}

const MatrixLine *MatrixPage::current() const
{
    if (m_stack->currentWidget() == m_table) {
        const qint64 id = m_table->currentId();
        return id > 0 && id <= m_lines.size() ? &m_lines[id - 1] : nullptr;
    }
    const auto [row, column] = currentUnits();
    return lineOf(row, column);
}

/// As they stand in the picture: which is the row counts there.
std::pair<Uid, Uid> MatrixPage::currentUnits() const
{
    if (m_stack->currentWidget() == m_table) {
        const MatrixLine *line = current();
        return line ? std::pair(line->one.uid, line->other.uid) : std::pair<Uid, Uid>();
    }
    const MatrixPlace *place = m_picture->placeOf(m_picture->current());
    return place ? unitsAt(*place) : std::pair<Uid, Uid>();
}

std::pair<Uid, Uid> MatrixPage::unitsAt(const MatrixPlace &place) const
{
    return {m_matrix.units[place.row].uid, m_matrix.units[place.column].uid};
}

MatrixDiagonal MatrixPage::diagonal() const
{
    return m_inside->isChecked() ? MatrixDiagonal::With : MatrixDiagonal::Without;
}

MatrixMeasure MatrixPage::measure() const
{
    return MatrixMeasure(m_measure->currentIndex());
}

void MatrixPage::openCurrent()
{
    const MatrixLine *line = current();
    if (!line)
        return;
    QList<Choice> units;
    for (const MatrixUnit &unit : std::as_const(m_matrix.units))
        units.append(choiceOf(unit));
    Q_EMIT pageAsked(QStringLiteral("pairs"),
                     [units, filter = pairsOfCell(*line, measure(), m_kinds)](Tab &page) {
                         static_cast<PairsPage &>(page).showFiltered(units, filter);
                         page.focusContent();
                     });
}

void MatrixPage::showMenu(const QPoint &place)
{
    QMenu menu(this);
    addTo(menu, m_actions.record);
    menu.exec(place);
}

void MatrixPage::copyTable()
{
    QGuiApplication::clipboard()->setText(tabbedText(m_matrix, measure(), diagonal()));
    workspace().say({.sentence = tr("The matrix is on the clipboard, as a table.")});
}

} // namespace kb
