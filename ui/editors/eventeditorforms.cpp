// SPDX-License-Identifier: EUPL-1.2
#include "editors/bankchoices.h"
#include "editors/choiceeditors.h"
#include "editors/eventeditor.h"
#include "editors/eventfields.h"
#include "editors/insightspage.h"
#include "editors/meetingchoices.h"
#include "editors/partseditor.h"
#include "editors/recordform.h"
#include "editors/recordpicker.h"
#include "editors/specialeditors.h"
#include "widgets/scrolled.h"

#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int InsightLines = 20; ///< of the page with the insights, at the least
constexpr int MostPlaces = 100'000;

} // namespace

// The numbers are the fields of model/event.h, in reading order.
void EventEditor::buildData()
{
    Bank &bank = workspace().bank();
    m_data->addLine({.field = 30});
    m_data->addLine({.field = 31},
                    [](const auto &edited) { return makeCodeEditor(eventKindChoices(), edited); });
    m_data->addLine({.field = 32, .help = tr("What do you want to know or reach afterwards?")});
    m_data->addLine({.field = 47});
    m_data->addLine({.field = 51, .help = tr("It is in the message to the participants")});
    m_data->addLine({.field = 43}, [choices = unitChoices(bank)](const auto &edited) {
        return makeReferenceEditor(choices, edited);
    });
    m_data->addLine({.field = 44}, [choices = namedChoices(bank, Kind::Exploration)](const auto &edited) {
        return makeReferenceEditor(choices, edited);
    });
    m_data->addLine({.field = 45}, [this](const auto &edited) {
        return makeRecordPicker(workspace(), {Kind::ResearchProject}, edited);
    });
    m_links.add(*m_data, LinkType::Dossier, tr("Dossiers"), dossierChoices(bank));
    m_links.add(*m_data, LinkType::Concept, tr("Concepts"), conceptChoices(bank));
    m_links.add(*m_data, LinkType::CoOrganiser, tr("Organise it too"), unitChoices(bank));
    m_data->addLine({.field = 12});
}

void EventEditor::buildWhere()
{
    m_data->beginSection(tr("When and where"));
    m_data->addLine({.field = 33}, [this](const auto &edited) {
        return makeMomentEditor(m_clock, MomentOf::Begin, edited);
    });
    m_data->addLine({.field = 34},
                    [this](const auto &edited) { return makeMomentEditor(m_clock, MomentOf::End, edited); });
    m_data->addLine({.field = 35});
    m_data->addLine({.field = 36, .help = tr("The local time where the event is")},
                    [](const auto &edited) { return makeCodeEditor(zoneChoices(), edited); });
    m_data->addLine({.field = 37});
    m_data->addLines({{.field = 38}, {.field = 39}});
    m_data->addLine({.field = 40});
    m_data->addLine({.field = 46}, [](const auto &edited) {
        return makeNumberEditor({.least = 0, .most = MostPlaces, .unknown = tr("not known")}, edited);
    });
    m_data->addLine({.field = 41},
                    [](const auto &edited) { return makeCodesEditor(codeChoices<Provision>(), edited); });
    m_data->addLine({.field = 42});
}

void EventEditor::buildOutcome()
{
    m_outcome->addLine({.field = 48});
    m_outcome->addLine(
        {.field = 52, .help = tr("Only for a meeting without insights and without agreements.")});
    connect(m_outcome, &RecordForm::edited, this, [this] { setChanged(true); });
    auto *sheet = new QWidget;
    auto *below = new QVBoxLayout(sheet);
    below->setContentsMargins(0, 16, 16, 0);
    below->addWidget(m_outcome);
    m_insights->setMinimumHeight(InsightLines * fontMetrics().lineSpacing());
    below->addWidget(m_insights, 1);
    addPage(scrolled(sheet, tr("Report and insights")), tr("Report and insights"));
}

/// How those present judged it: averages, no names.
void EventEditor::buildEvaluation()
{
    const PartRowsWords words{.row = tr("Question %1"),
                              .add = tr("&Add question"),
                              .nothing = tr("No questions yet."),
                              .next = tr("Add what you asked, with the average answer.")};
    const QList<RowPart> parts{
        {.key = QStringLiteral("question"),
         .label = tr("What was asked"),
         .make = makeTextEditor,
         .need = Need::Required,
         .wanted = tr("Write what was asked.")},
        {.key = QStringLiteral("average"), .label = tr("Average, 1 to 5"), .make = makeMarkEditor, .line = 1},
        {.key = QStringLiteral("n"),
         .label = tr("How many answered"),
         .make = [](const auto &edited) { return makeNumberEditor({.most = MostPlaces}, edited); },
         .line = 1}};
    m_evaluation->addLine({.field = 49}, [=](const auto &edited) {
        return makePartsEditor<EventRating>(words, parts, edited);
    });
    m_evaluation->addLine({.field = 50});
    addPage(*m_evaluation, tr("Evaluation"));
}

} // namespace kb
