// SPDX-License-Identifier: EUPL-1.2
#include "tabs/radarpage.h"

#include "frame/printpaper.h"
#include "models/signalcolumns.h"
#include "papers/signalpaper.h"
#include "pictures/radarview.h"
#include "tabs/signalfilters.h"
#include "widgets/actionrow.h"
#include "widgets/columnmemory.h"
#include "widgets/emptystate.h"
#include "widgets/paperview.h"
#include "widgets/recordview.h"
#include "workspace/workspace.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kb {

RadarPage::RadarPage(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_bar(new FilterBar(this))
    , m_note(new TextLabel({}, this))
    , m_stack(new QStackedWidget)
    , m_radar(new RadarView)
    , m_model(
          signalColumns(ListOf::OwnRecords),
          [&bank = workspace.bank()](const QList<qint64> &ids) { return SignalList(bank).lines(ids); }, this)
    , m_table(new RecordView(m_model))
    , m_empty(new EmptyState)
    , m_preview(new PaperView)
{
    buildActions();
    buildFilters();
    buildPanes();
    new ColumnMemory(*m_table); // the columns that it begins with; goes with the table
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &RadarPage::follow);
    reload();
}

RadarPage::~RadarPage()
{
    delete m_stack; // before the model that its table shows
}

void RadarPage::buildActions()
{
    m_actions.create = addTabAction(tr("&New signal"), QKeySequence::New, [this] {
        Q_EMIT pageAsked(QStringLiteral("list"), [](Tab &list) { list.tabActions().create->trigger(); });
    });
    m_actions.create->setEnabled(!workspace().isReadOnly());
    QAction *open = addTabAction(tr("&Open"), {}, [this] { openCurrent(); });
    m_asTable = addTabAction(tr("Show as &table"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, {});
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, &RadarPage::showTable);
    m_actions.print = addTabAction(tr("&Print…"), QKeySequence::Print, [this] { print(doc::PaperSize::A4); });
    QAction *large = addTabAction(tr("Print on A&3…"), {}, [this] { print(doc::PaperSize::A3); });
    QAction *copy = addCopyCode([this] {
        const SignalLine *signal = current();
        return signal ? QStringList{signal->refcode} : QStringList();
    });
    QAction *preview = addTabAction(tr("Pre&view"), Qt::Key_F11, {});
    preview->setCheckable(true);
    preview->setChecked(true);
    connect(preview, &QAction::toggled, m_preview, &QWidget::setVisible);
    m_actions.record = {m_actions.create, open, m_asTable, preview, nullptr, copy, m_actions.print, large};
    addSightActions();
}

void RadarPage::buildFilters()
{
    m_bar->setSearchHint(tr("Search in title, description, sources"));
    m_bar->setFilters(signalFilters());
    new ChoiceReader(workspace(), *m_bar, signalChoices, {Kind::Unit, Kind::PolicyDossier});
    m_bar->addButton(actionButton(m_asTable, this));
    connect(m_bar, &FilterBar::changed, this, &RadarPage::ask);
}

void RadarPage::buildPanes()
{
    m_note->setMeaning(Meaning::Quiet);
    m_note->setWordWrap(true);
    m_preview->setAccessibleName(tr("Preview"));
    m_empty->say(tr("There are no signals in this selection."));
    new ColumnMemory(*m_table); // the columns of the list, as wide as their text; goes with the view
    for (QWidget *page : QList<QWidget *>{m_radar, m_table, m_empty})
        m_stack->addWidget(page);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 9);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);
    connect(m_radar, &RadarView::currentChanged, this, &RadarPage::showCurrent);
    connect(m_radar, &RadarView::opened, this, &RadarPage::openCurrent);
    connect(m_radar, &RadarView::menuAsked, this, &RadarPage::showMenu);
    connect(m_table, &RecordView::currentIdChanged, this, &RadarPage::showCurrent);
    connect(m_table, &RecordView::opened, this, &RadarPage::openCurrent);
    connect(m_table, &RecordView::menuAsked, this, &RadarPage::showMenu);
    connect(m_preview, &PaperView::linkFollowed, this,
            [this](const QUrl &link) { workspace().follow(link); });
}

bool RadarPage::showPlace(const Uid &record)
{
    return record.isNull(); // a signal is opened on the page of the list
}

void RadarPage::focusFilter()
{
    m_bar->focusSearch();
}

void RadarPage::focusContent()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void RadarPage::openCurrent()
{
    if (const SignalLine *signal = current())
        workspace().open(signal->uid);
}

QList<Uid> RadarPage::recordsInSight()
{
    const SignalLine *signal = current();
    return signal ? QList{signal->uid} : QList<Uid>();
}

void RadarPage::step(int by)
{
    if (m_asTable->isChecked())
        m_table->step(by);
    else
        m_radar->setCurrent(m_radar->current() + by);
}

QList<QWidget *> RadarPage::panes()
{
    QList<QWidget *> panes{m_bar, m_stack->currentWidget()};
    if (!m_preview->isHidden())
        panes.append(m_preview);
    return panes;
}

void RadarPage::ask(const FilterState &filter)
{
    askSignals(m_query, filter);
    reload();
}

void RadarPage::follow(const Changes &changes)
{
    if (changes.touches(Kind::Signal) || changes.touches(Kind::SignalDossierLink) ||
        changes.touches(Kind::DossierMilestone))
        reload();
}

void RadarPage::reload()
{
    const int asked = ++m_asked;
    workspace().reads().run(
        this, [query = m_query](JobContext &context) { return signalRadar(context.bank, query); },
        [this, asked](const Result<SignalRadar> &radar) {
            if (asked == m_asked)
                show(radar);
        });
}

void RadarPage::show(const Result<SignalRadar> &radar)
{
    if (!radar)
        return workspace().sayError(radar.error());
    QList<qint64> ids;
    for (const SignalLine &line : radar->lines)
        ids.append(line.facts.id);
    m_model.showIds(ids);
    m_radar->show(radar->lines);
    m_bar->setCount(ids.size(), ids.size() + radar->left);
    QString note = tr("Middle: soon. Size: impact. Full mark: likely; half: possible; open: unlikely.");
    if (radar->left > 0)
        note = tr("The %n heaviest signal(s) are shown. Choose a filter to see others.", nullptr,
                  int(ids.size()));
    m_note->setText(note);
    showTable(m_asTable->isChecked());
}

void RadarPage::showTable(bool isShown)
{
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    const SignalLine *signal = current();
    const qint64 id = signal ? signal->facts.id : 0;
    QWidget *page = isShown ? static_cast<QWidget *>(m_table) : m_radar;
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? page : m_empty);
    if (isShown && m_model.rowCount() > 0)
        m_table->select(id ? id : m_model.idAt(0));
    if (hadFocus)
        focusContent();
    showCurrent();
}

const SignalLine *RadarPage::current() const
{
    if (m_stack->currentWidget() == m_radar)
        return m_radar->signalAt(m_radar->current());
    const int row = m_stack->currentWidget() == m_table ? m_model.rowOf(m_table->currentId()) : -1;
    return row < 0 ? nullptr : m_model.recordAt(row);
}

void RadarPage::showCurrent()
{
    const SignalLine *signal = current();
    m_preview->say(signal ? signalPaper(workspace().bank(), *signal) : Paper{});
}

void RadarPage::showMenu(const QPoint &place)
{
    QMenu menu(this);
    fillRecordMenu(menu, m_actions);
    menu.exec(place);
}

void RadarPage::print(doc::PaperSize size)
{
    previewPaper(workspace(), this,
                 [query = m_query, size](Bank &bank, Language language) -> Result<Document> {
                     auto content = radarPaperContent(bank, query, language);
                     if (content)
                         content->info.paperSize = size;
                     return content ? Result<Document>(radarPaper(*content)) : content.error();
                 });
}

} // namespace kb
