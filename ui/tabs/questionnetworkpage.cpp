// SPDX-License-Identifier: EUPL-1.2
#include "tabs/questionnetworkpage.h"

#include "papers/networkquestionpaper.h"
#include "report/networkdrawing.h"
#include "report/networkwords.h"
#include "report/pageroom.h"
#include "tabs/computeoverlaps.h"
#include "widgets/emptystate.h"
#include "widgets/paperview.h"
#include "widgets/recordview.h"
#include "widgets/textlabel.h"
#include "workspace/workspace.h"

#include <QComboBox>

namespace kb {

QuestionNetworkPage::QuestionNetworkPage(Workspace &workspace, QWidget *parent)
    : DrawnPage(workspace, parent)
    , m_model(
          tieColumns(),
          [this](const QList<qint64> &ids) -> Result<QList<TieLine>> {
              QList<TieLine> lines;
              for (const qint64 id : ids)
                  lines.append(m_lines.value(id - 1));
              return lines;
          },
          this)
    , m_table(new RecordView(m_model))
{
    view().setAccessibleName(tr("Network of questions"));
    view().setAccessibleDescription(
        tr("The arrow keys follow the lines, Page Down goes to the next question, Enter to its overlaps."));
    m_table->setAccessibleName(tr("Network of questions"));
    empty().say(tr("No questions that overlap in this selection."), tr("Compute now"));
    connect(&empty(), &EmptyState::actionAsked, this, [this] { computeOverlaps(this->workspace(), this); });
    m_levels =
        &addChoice("network/levels", tr("&Overlap"),
                   {tr("Strong and probable"), tr("Only strong"), tr("Also weak")}, [this] { reload(); });
    buildActions();
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &QuestionNetworkPage::follow);
    reload();
}

QuestionNetworkPage::~QuestionNetworkPage()
{
    removePanes();
}

void QuestionNetworkPage::buildActions()
{
    m_open = addTabAction(tr("Open the &question"), {}, [this] { openQuestion(); });
    QAction *asTable = addTableAction();
    QAction *compute = addTabAction(tr("Compute a&gain"), QKeySequence::Refresh,
                                    [this] { computeOverlaps(workspace(), this); });
    compute->setEnabled(!workspace().isReadOnly());
    m_actions.record = QList<QAction *>{m_open, asTable, nullptr, compute, nullptr} + addOutputs();
    lay(*m_table, {asTable});
}

QList<OverlapLevel> QuestionNetworkPage::levels() const
{
    switch (m_levels->currentIndex()) {
    case 1:
        return {OverlapLevel::Strong};
    case 2:
        return {OverlapLevel::Strong, OverlapLevel::Probable, OverlapLevel::Weak};
    default:
        return {OverlapLevel::Strong, OverlapLevel::Probable};
    }
}

/// A run tells of itself as of verdicts; the names of groups are settings.
void QuestionNetworkPage::follow(const Changes &changes)
{
    if (changes.touchesAny({Kind::Verdict, Kind::KnowledgeQuestion, Kind::Unit, Kind::Setting}))
        readWhenSeen([this] { reload(); });
}

void QuestionNetworkPage::reload()
{
    const int asked = ++m_asked;
    workspace().reads().run(
        this, [levels = levels()](JobContext &context) { return questionNetwork(context.bank, levels); },
        [this, asked](const Result<QuestionNetwork> &network) {
            if (asked != m_asked)
                return;
            if (!network)
                return workspace().sayError(network.error());
            show(*network);
        });
}

/// The keyboard stays at the same question.
void QuestionNetworkPage::show(const QuestionNetwork &network)
{
    const qsizetype before = current();
    const Uid wasAt = before < 0 ? Uid() : m_network.questions[before].uid;
    m_network = network;
    m_lines = tieLines(m_network);
    view().show(
        [network, plan = planOf(network)](double width) { return networkDrawing(network, plan, width); });
    fillTable();
    note().setText(networkExtent(m_network) + u' ' + networkLegend(m_network));
    showPane(m_lines.isEmpty() ? Content::Nothing : Content::Something);
    const auto same = std::ranges::find(m_network.questions, wasAt, &NetworkQuestion::uid);
    select(same == m_network.questions.end() ? 0 : same - m_network.questions.begin());
    showCurrent();
}

void QuestionNetworkPage::fillTable()
{
    QList<qint64> ids;
    for (const TieLine &line : std::as_const(m_lines))
        ids.append(line.id);
    m_model.showIds(ids);
    m_model.retry(); // the same numbers stand for other overlaps now
}

void QuestionNetworkPage::changePane()
{
    const qsizetype question = current();
    showPane(m_lines.isEmpty() ? Content::Nothing : Content::Something);
    select(std::max<qsizetype>(0, question));
    showCurrent();
}

qsizetype QuestionNetworkPage::current() const
{
    if (isTableInSight()) {
        const qint64 id = m_table->currentId();
        return id > 0 && id <= m_lines.size() ? m_lines[id - 1].tie.one : -1;
    }
    const int point = view().current();
    return point < m_network.questions.size() ? point : -1;
}

/// In the picture, and in the table its strongest overlap.
void QuestionNetworkPage::select(qsizetype question)
{
    view().setCurrent(int(question));
    for (const TieLine &line : std::as_const(m_lines)) {
        if (line.tie.one == question || line.tie.other == question)
            return m_table->select(line.id);
    }
}

void QuestionNetworkPage::showCurrent()
{
    const qsizetype question = current();
    m_open->setEnabled(question >= 0);
    preview().say(question < 0 ? Paper{} : networkQuestionPaper(m_network, question));
}

void QuestionNetworkPage::openQuestion()
{
    if (const qsizetype question = current(); question >= 0)
        workspace().open(m_network.questions[question].uid);
}

PicturePage::MakePaper QuestionNetworkPage::paperMaker(ChosenSize size) const
{
    return [levels = levels(), size](Bank &bank, Language language) -> Result<Document> {
        auto content = networkPaperContent(bank, levels, language);
        if (!content)
            return content.error();
        choose(size, *content);
        return networkPaper(*content);
    };
}

PicturePage::MakeDrawing QuestionNetworkPage::drawingMaker() const
{
    return [levels = levels()](Bank &bank) -> Result<doc::Drawing> {
        const auto network = questionNetwork(bank, levels);
        if (!network)
            return network.error();
        const double width = doc::landscapeRoom(doc::PaperSize::A4).width();
        return networkDrawing(*network, planOf(*network), width).drawing;
    };
}

} // namespace kb
