// SPDX-License-Identifier: EUPL-1.2
// What is made of a cell, and what people say of a gap: the third part of GapMapPage.
#include "jobs/mapcodingjob.h"
#include "jobs/mapdismissals.h"
#include "papers/mapplacepaper.h"
#include "report/gapmapwords.h"
#include "tabs/gapmappage.h"
#include "widgets/paperview.h"
#include "workspace/workspace.h"

namespace kb {

QList<QAction *> GapMapPage::addSteps()
{
    m_question = addTabAction(tr("&New question in this cell…"), {}, [this] { askQuestion(); });
    m_project = addTabAction(tr("New pro&ject idea for this row…"), {}, [this] { proposeProject(); });
    m_noGap = addTabAction(tr("No &gap, because…"), Qt::Key_F9, [this] { dismissGap(); });
    m_gapAfterAll = addTabAction(tr("A gap a&fter all"), {}, [this] { takeDismissalBack(); });
    m_outside = addTabAction(tr("S&how what is not in the map"), {}, [this] { showOutside(); });
    QAction *coding = addTabAction(tr("Show who filled &the cells"), {}, [this] { showCoding(); });
    return {m_question, m_project, m_noGap, m_gapAfterAll, m_outside, coding};
}

void GapMapPage::showSteps(const std::optional<MapPlace> &place)
{
    const bool isAtRow = place && place->row < m_asked.map.rows.size() && !workspace().isReadOnly();
    for (QAction *step : {m_question, m_project})
        step->setEnabled(isAtRow);
    m_noGap->setEnabled(isAtRow && m_asked.map.rows[place->row].isGap);
    m_outside->setEnabled(!m_asked.map.outside.isEmpty());
    m_gapAfterAll->setEnabled(isAtRow && m_asked.map.rows[place->row].dismissal);
}

/// What is made opens.
void GapMapPage::makeAtCell(const ReasonDialog::Words &words, MakeAtPlace make)
{
    const std::optional<MapPlace> place = current();
    if (!place)
        return;
    const GapMap map = m_asked.map; // it may change while the dialog is open
    const GapMapQuery asked = m_shown;
    ReasonDialog dialog(words, map.rows[place->row].name, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const auto made = make(workspace().bank(), asked, map, *place, dialog.reason());
    if (!made)
        return workspace().sayError(made.error());
    workspace().open(*made);
}

void GapMapPage::askQuestion()
{
    makeAtCell({.title = tr("New question in this cell"),
                .label = tr("&What must be known?"),
                .missing = tr("Write the question."),
                .accept = tr("&Make the question")},
               askQuestionAt);
}

void GapMapPage::proposeProject()
{
    makeAtCell({.title = tr("New project idea for this row"),
                .label = tr("&What is the research about?"),
                .missing = tr("Write what the research is about."),
                .accept = tr("&Make the project idea")},
               proposeProjectAt);
}

void GapMapPage::dismissGap()
{
    const std::optional<MapPlace> place = current();
    if (!place)
        return;
    const MapRow row = m_asked.map.rows[place->row]; // it may change while the dialog is open
    const MapRows rows = m_shown.rows;
    ReasonDialog dialog({.title = tr("This is no gap"),
                         .label = tr("&Why need this not be known, or not now?"),
                         .missing = tr("Write down why."),
                         .accept = tr("&No gap")},
                        row.name, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    if (const auto said = MapDismissals(workspace().bank()).dismiss(rows, row, dialog.reason()); !said)
        return workspace().sayError(said.error());
    workspace().sayDone(tr("%1: no gap").arg(row.name));
}

void GapMapPage::takeDismissalBack()
{
    const std::optional<MapPlace> place = current();
    if (!place)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const MapRow row = m_asked.map.rows[place->row];
    if (const auto taken = MapDismissals(workspace().bank()).takeBack(m_shown.rows, row); !taken)
        return workspace().sayError(taken.error());
    workspace().sayDone(tr("%1: a gap after all").arg(row.name));
}

/// Beside the map, until the keyboard goes to another cell.
void GapMapPage::showOutside()
{
    const int asked = ++m_previewing;
    workspace().reads().run(
        this, [map = m_asked.map](JobContext &context) { return linesOutside(context.bank, map); },
        [this, asked, map = m_asked.map, rows = m_shown.rows](const Result<QList<Headline>> &lines) {
            if (asked != m_previewing)
                return;
            if (!lines)
                return workspace().sayError(lines.error());
            preview().say(mapOutsidePaper(rows, map, *lines));
            preview().setFocus(Qt::OtherFocusReason);
        });
}

/// As what is not in the map.
void GapMapPage::showCoding()
{
    const int asked = ++m_previewing;
    const GapMap map = m_asked.map; // it may change while this is read
    const MapRows rows = m_shown.rows;
    workspace().reads().run(
        this,
        [rows, map, whole = m_whole.map](JobContext &context) {
            return mapCoding(context.bank, rows, map, whole);
        },
        [this, asked, rows, map](const Result<MapCodingLines> &lines) {
            if (asked != m_previewing)
                return;
            if (!lines)
                return workspace().sayError(lines.error());
            preview().say(mapCodingPaper(rows, map, *lines));
            preview().setFocus(Qt::OtherFocusReason);
        });
}

} // namespace kb
