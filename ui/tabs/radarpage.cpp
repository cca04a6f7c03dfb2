// SPDX-License-Identifier: EUPL-1.2
#include "tabs/radarpage.h"

#include "models/signalcolumns.h"
#include "papers/signalpaper.h"
#include "pictures/radarview.h"
#include "report/radardrawing.h"
#include "tabs/signalfilters.h"
#include "widgets/actionrow.h"
#include "widgets/emptystate.h"
#include "widgets/paperview.h"
#include "widgets/recordview.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace kb {

RadarPage::RadarPage(Workspace &workspace, QWidget *parent)
    : PicturePage(workspace, parent)
    , m_bar(new FilterBar(this))
    , m_note(new TextLabel({}, this))
    , m_radar(new RadarView)
    , m_model(
          signalColumns(ListOf::OwnRecords),
          [&bank = workspace.bank()](const QList<qint64> &ids) { return SignalList(bank).lines(ids); }, this)
    , m_table(new RecordView(m_model))
    , m_preview(new PaperView)
{
    buildActions();
    buildFilters();
    buildPanes();
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &RadarPage::follow);
    reload();
}

RadarPage::~RadarPage()
{
    removePanes();
}

void RadarPage::buildActions()
{
    m_actions.create = addTabAction(tr("&New signal"), QKeySequence::New, [this] {
        Q_EMIT pageAsked(QStringLiteral("list"), [](Tab &list) { list.tabActions().create->trigger(); });
    });
    m_actions.create->setEnabled(!workspace().isReadOnly());
    QAction *open = addTabAction(tr("&Open"), {}, [this] { openCurrent(); });
    QAction *asTable = addTableAction();
    QAction *copy = addCopyCode([this] {
        const SignalLine *signal = current();
        return signal ? QStringList{signal->refcode} : QStringList();
    });
    QAction *preview = addTabAction(tr("Pre&view"), Qt::Key_F11, {});
    preview->setCheckable(true);
    preview->setChecked(true);
    connect(preview, &QAction::toggled, m_preview, &QWidget::setVisible);
    m_actions.record =
        QList<QAction *>{m_actions.create, open, asTable, preview, nullptr, copy} + addOutputs();
    addSightActions();
}

void RadarPage::buildFilters()
{
    m_bar->setSearchHint(tr("Search in title, description, sources"));
    m_bar->setFilters(signalFilters());
    new ChoiceReader(workspace(), *m_bar, signalChoices, {Kind::Unit, Kind::PolicyDossier});
    m_bar->addButton(actionButton(tableAction(), this));
    connect(m_bar, &FilterBar::changed, this, &RadarPage::ask);
}

void RadarPage::buildPanes()
{
    m_note->setMeaning(Meaning::Quiet);
    m_note->setWordWrap(true);
    empty().say(tr("There are no signals in this selection. Choose other filters, or make a new signal."));
    build(*m_radar, *m_radar, *m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(withPreview(*m_preview), 1);
}

void RadarPage::focusFilter()
{
    m_bar->focusSearch();
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

QList<QWidget *> RadarPage::panes()
{
    QList<QWidget *> panes{m_bar, pane()};
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
        readWhenSeen([this] { reload(); });
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
    m_bar->setCount(ids.size(), ids.size() + radar->left + radar->settled);
    m_note->setText(noteOf(*radar));
    changePane();
}

/// What the marks mean, and why there are fewer than in the list.
QString RadarPage::noteOf(const SignalRadar &radar)
{
    QString note = tr("Middle: soon. Size: impact. Full mark: likely; half: possible; open: unlikely. "
                      "Bold code, coloured mark: urgent. A signal of two fields stands in both.");
    if (radar.left > 0)
        note = tr("The %n heaviest signal(s) are shown. Choose a filter to see others.", nullptr,
                  int(radar.lines.size()));
    if (radar.settled > 0)
        note += u' ' + tr("%n signal(s) set aside or dealt with are not in it.", nullptr, int(radar.settled));
    return note;
}

/// The table goes to the signal that the picture was at.
void RadarPage::changePane()
{
    const SignalLine *signal = current();
    const qint64 id = signal ? signal->facts.id : 0;
    const bool hasSignals = m_model.rowCount() > 0;
    showPane(hasSignals ? Content::Something : Content::Nothing);
    if (isTableInSight())
        m_table->select(id ? id : m_model.idAt(0));
    showCurrent();
}

const SignalLine *RadarPage::current() const
{
    if (isPictureInSight())
        return m_radar->signalAt(m_radar->current());
    const int row = isTableInSight() ? m_model.rowOf(m_table->currentId()) : -1;
    return row < 0 ? nullptr : m_model.recordAt(row);
}

void RadarPage::showCurrent()
{
    const SignalLine *signal = current();
    m_preview->say(signal ? signalPaper(workspace().bank(), *signal) : Paper{});
}

PicturePage::MakePaper RadarPage::paperMaker(ChosenSize size) const
{
    return [query = m_query, size](Bank &bank, Language language) -> Result<Document> {
        auto content = radarPaperContent(bank, query, language);
        if (content)
            choose(size, *content);
        return content ? Result<Document>(radarPaper(*content)) : content.error();
    };
}

PicturePage::MakeDrawing RadarPage::drawingMaker() const
{
    return [query = m_query](Bank &bank) -> Result<doc::Drawing> {
        const auto content = radarPaperContent(bank, query, Language::Nl); // the words are the program's
        return content ? Result<doc::Drawing>(radarDrawing(content->marks, RadarPictureWidth).drawing)
                       : content.error();
    };
}

} // namespace kb
