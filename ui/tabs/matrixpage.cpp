// SPDX-License-Identifier: EUPL-1.2
#include "tabs/matrixpage.h"

#include "editors/bankchoices.h"
#include "frame/savetable.h"
#include "jobs/matrixpaperjob.h"
#include "report/overlapwords.h"
#include "tabs/computeoverlaps.h"
#include "tabs/matrixfilter.h"
#include "tabs/pairspage.h"
#include "widgets/actionrow.h"
#include "widgets/emptystate.h"
#include "widgets/recordview.h"
#include "widgets/textlabel.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kb {

namespace {

Choice choiceOf(const MatrixUnit &unit)
{
    return {textOf(unit.uid), QStringLiteral("%1 – %2").arg(unit.code, unit.name), unit.code};
}

} // namespace

MatrixPage::MatrixPage(Workspace &workspace, QWidget *parent)
    : PicturePage(workspace, parent)
    , m_bar(new FilterBar(this))
    , m_measure(new QComboBox(this))
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
{
    buildActions();
    buildPanes();
    buildBar();
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &MatrixPage::follow);
}

MatrixPage::~MatrixPage()
{
    removePanes();
}

void MatrixPage::buildActions()
{
    QAction *pairs = addTabAction(tr("&List the pairs"), {}, [this] { openCurrent(); });
    QAction *asTable = addTableAction();
    m_inside = addTabAction(tr("Also &inside one unit"), {}, {});
    m_inside->setCheckable(true);
    connect(m_inside, &QAction::toggled, this, [this] { show(m_matrix); });
    QAction *copy = addTabAction(tr("&Copy as table"), QKeySequence::Copy, [this] { copyTable(); });
    QAction *save = addTabAction(tr("Save as a ta&ble…"), {}, [this] {
        saveTable(workspace(), this, tabbedText(m_matrix, measure(), diagonal()));
    });
    QAction *compute = addTabAction(tr("Compute a&gain"), QKeySequence::Refresh,
                                    [this] { computeOverlaps(workspace(), this); });
    compute->setEnabled(!workspace().isReadOnly());
    QAction *report =
        addTabAction(tr("Print the &report…"), {}, [this] { printOverlapReport(workspace(), this); });
    m_actions.record = {pairs, asTable, m_inside, copy, save, nullptr, compute, nullptr};
    m_actions.record << addOutputs() << report;
}

/// Questions with questions at first: that is what a matrix in a meeting is about.
void MatrixPage::buildBar()
{
    m_bar->hideSearch();
    m_bar->hideCount();
    m_bar->addBefore(m_measure);
    for (QAction *action : {m_inside, tableAction()})
        m_bar->addBefore(actionButton(action, this));
    m_bar->setFilters({{QStringLiteral("kind"), tr("Kind"), codeChoices<OverlapKind>()}});
    connect(m_bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        m_kinds = valuesOf<OverlapKind>(filter.chosen.value(QStringLiteral("kind")));
        reload();
    });
    m_bar->setState({.text = {}, .chosen = {{QStringLiteral("kind"), {codeOf(OverlapKind::VraagVraag)}}}});
}

void MatrixPage::buildPanes()
{
    m_measure->setAccessibleName(tr("What the cells show"));
    for (const QString &measure : {tr("Strong pairs"), tr("All pairs of the list"), tr("Agreed")})
        m_measure->addItem(measure);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] { show(m_matrix); });
    m_table->setAccessibleName(tr("Overlap between units"));
    build(*m_picture, *m_picture, *m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_bar);
    layout->addWidget(&stack(), 1);
    auto *legend =
        new TextLabel(tr("Below in a cell: strong / total (with probable and by people) / agreed"), this);
    legend->setType(Type::Caption);
    legend->setMeaning(Meaning::Quiet);
    layout->addWidget(legend);
    connect(&empty(), &EmptyState::actionAsked, this, [this] { computeOverlaps(workspace(), this); });
}

void MatrixPage::focusFilter()
{
    m_measure->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> MatrixPage::panes()
{
    return {m_measure, m_bar, pane()};
}

/// A run tells of itself as of verdicts.
void MatrixPage::follow(const Changes &changes)
{
    if (changes.touchesAny({Kind::Verdict, Kind::OverlapAction, Kind::Unit, Kind::Setting,
                            Kind::KnowledgeQuestion, Kind::Study, Kind::ResearchProject, Kind::Signal}))
        readWhenSeen([this] { reload(); });
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
    const auto [row, column] = currentUnits();
    m_matrix = matrix;
    offerInside();
    m_lines = matrixLines(m_matrix, diagonal() == MatrixDiagonal::With);
    m_picture->show(m_matrix, measure(), diagonal());
    fillTable();
    sayWhyEmpty();
    showPane(m_lines.isEmpty() ? Content::Nothing : Content::Something);
    select(row, column);
}

/// Where nothing inside a unit was compared there is nothing to show.
void MatrixPage::offerInside()
{
    m_inside->setEnabled(m_matrix.hasInside);
    m_inside->setToolTip(m_matrix.hasInside ? QString() : nothingInsideWords());
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
    empty().say(
        m_matrix.units.isEmpty()
            ? tr("No overlap yet. First write or import questions of at least two units.")
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
    if (isTableInSight()) {
        const qint64 id = m_table->currentId();
        return id > 0 && id <= m_lines.size() ? &m_lines[id - 1] : nullptr;
    }
    const auto [row, column] = currentUnits();
    return lineOf(row, column);
}

/// As they stand in the picture: which is the row counts there.
std::pair<Uid, Uid> MatrixPage::currentUnits() const
{
    if (isTableInSight()) {
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
    return m_inside->isChecked() && m_matrix.hasInside ? MatrixDiagonal::With : MatrixDiagonal::Without;
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

void MatrixPage::copyTable()
{
    QGuiApplication::clipboard()->setText(tabbedText(m_matrix, measure(), diagonal()));
    workspace().say({.sentence = tr("The matrix is on the clipboard, as a table.")});
}

PicturePage::MakePaper MatrixPage::paperMaker(ChosenSize size) const
{
    return [kinds = m_kinds, measure = measure(), diagonal = diagonal(),
            size](Bank &bank, Language language) -> Result<Document> {
        auto content = matrixPaperContent(bank, kinds, diagonal, language);
        if (!content)
            return content.error();
        choose(size, *content);
        content->measure = measure;
        return matrixPaper(*content);
    };
}

PicturePage::MakeDrawing MatrixPage::drawingMaker() const
{
    return [kinds = m_kinds, measure = measure(), diagonal = diagonal()](Bank &bank) -> Result<doc::Drawing> {
        auto content = matrixPaperContent(bank, kinds, diagonal, Language::Nl); // the words are the program's
        if (!content)
            return content.error();
        content->measure = measure;
        return matrixDrawing(*content);
    };
}

} // namespace kb
