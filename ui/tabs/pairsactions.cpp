// SPDX-License-Identifier: EUPL-1.2
// What else can be done with a pair than judging it: a part of PairsPage.
#include "editors/bankchoices.h"
#include "jobs/generalconcepts.h"
#include "jobs/overlapjob.h"
#include "jobs/pairlink.h"
#include "jobs/questionmerge.h"
#include "papers/levelpaper.h"
#include "report/labels.h"
#include "tabs/compareview.h"
#include "tabs/computeoverlaps.h"
#include "tabs/introduceunits.h"
#include "tabs/listexport.h"
#include "tabs/pairspage.h"
#include "tabs/pickdialog.h"
#include "tabs/scanfile.h"
#include "widgets/paperview.h"

#include <QStackedWidget>

namespace kb {

namespace {

/// The concepts that both share, strongest first.
QList<Choice> sharedConceptChoices(const Overlap &pair)
{
    QList<Choice> choices;
    for (const OverlapPart &part : pair.parts) {
        for (const Evidence &evidence : part.evidence) {
            const Choice choice{textOf(evidence.uid), evidence.label};
            if (evidence.name == EvidenceName::Concept && !choices.contains(choice))
                choices.append(choice);
        }
    }
    return choices;
}

/// The question that stays when the other one goes: of those that may go, the other.
QList<Choice> survivorsOf(const ShownOverlap &shown, const QList<Uid> &mayGo)
{
    QList<Choice> choices;
    if (mayGo.contains(shown.pair.b))
        choices.append({textOf(shown.pair.a), nameOf(shown.a)});
    if (mayGo.contains(shown.pair.a))
        choices.append({textOf(shown.pair.b), nameOf(shown.b)});
    return choices;
}

/// Null when the user leaves it.
Uid pickSurvivor(const QList<Choice> &survivors, QWidget *parent)
{
    PickDialog dialog(
        {.title = PairsPage::tr("Merge the questions"),
         .label = PairsPage::tr("This question &stays"),
         .help = PairsPage::tr("The other one goes into it, with its studies, links and decisions."),
         .accept = PairsPage::tr("&Merge")},
        survivors, parent);
    return dialog.exec() == QDialog::Accepted ? Uid(dialog.picked()) : Uid();
}

} // namespace

/// In the order of the specification (03, 3.6): opening, deciding, and what else there is.
void PairsPage::fillMenu(const QList<QAction *> &review)
{
    m_sideBySide = addTabAction(tr("Com&pare"), {}, [this] { openCurrent(); });
    m_openBoth = addTabAction(tr("Open &both"), {}, [this] { openBoth(); });
    m_merge = addTabAction(tr("&Merge the questions…"), {}, [this] { merge(); });
    m_link = addTabAction(tr("Link the st&udy to the question…"), {}, [this] { linkKnown(); });
    m_explain = addTabAction(tr("&Explain the level"), {}, [this] { explainLevel(); });
    m_markConcept = addTabAction(tr("Mar&k a concept as general…"), {}, [this] { markConcept(); });
    QAction *compute = addComputeAction();
    QAction *scan = addTabAction(tr("Compare with a &file…"), {}, [this] { scanFile(workspace(), this); });
    m_actions.print = addTabAction(tr("To the &report…"), QKeySequence::Print,
                                   [this] { printOverlapReport(workspace(), this); });
    m_printPair = addTabAction(tr("Print th&is pair…"), {}, [this] {
        if (const ShownOverlap *shown = m_feed.current())
            printPair(workspace(), this, *shown);
    });
    m_introduce = addTabAction(tr("&Write to both units…"), {}, [this] {
        if (const ShownOverlap *shown = m_feed.current())
            introduceUnits(workspace(), this, *shown);
    });
    QAction *write = addExportList([this] { exportPairs(); });
    m_actions.record = QList<QAction *>{m_sideBySide, m_openBoth, nullptr} + m_decisions + buildAlike() +
                       QList<QAction *>{m_merge, m_link, m_introduce} + review +
                       QList<QAction *>{m_explain, m_markConcept, nullptr,     compute,
                                        scan,      write,         m_printPair, m_actions.print};
}

/// What is kept from who judges blind stays out of the file.
void PairsPage::exportPairs()
{
    std::function<void(ShownOverlap &)> dress;
    if (m_blind->isChecked())
        dress = [me = textOf(workspace().bank().identity().user)](ShownOverlap &shown) {
            shown = blindFor(std::move(shown), me);
        };
    exportList(workspace(), m_feed, m_scope.title, dress);
}

/// Each in a window of its own, so that both can be read and edited while the pair stays in sight.
void PairsPage::openBoth()
{
    const ShownOverlap *shown = m_feed.current();
    if (!shown)
        return;
    const QList<Uid> both{shown->pair.a, shown->pair.b}; // the list may be read again meanwhile
    for (const Uid &record : both)
        workspace().openInWindow(record);
}

void PairsPage::buildCompare()
{
    m_compare = new CompareView(workspace(), this);
    m_compare->setAccessibleName(tr("The two records beside each other"));
    m_compare->setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_compare);
    connect(m_compare, &CompareView::closeAsked, this, &PairsPage::closeCompare);
    connect(m_compare, &CompareView::linkFollowed, this,
            [this](const QUrl &link) { workspace().follow(link); });
    connect(m_compare, &CompareView::linkAsked, this, &PairsPage::linkStudy);
}

void PairsPage::offer(const QList<QAction *> &actions)
{
    qsizetype place = m_actions.record.indexOf(m_merge);
    for (QAction *action : actions)
        m_actions.record.insert(place++, action);
}

/// The limits of the levels are settings of the bank.
void PairsPage::explainLevel()
{
    const ShownOverlap *shown = m_feed.current();
    if (!shown)
        return;
    workspace().reads().run(
        this, [](JobContext &context) { return overlapOptions(context.bank); },
        [this, pair = *shown](const Result<OverlapOptions> &options) {
            if (!options)
                return workspace().sayError(options.error());
            closeCompare();
            preview().say(levelPaper(pair, options->levels));
            OverlapPage::openCurrent();
        });
}

void PairsPage::merge()
{
    const ShownOverlap *current = m_feed.current();
    if (!current)
        return;
    const ShownOverlap shown = *current; // the list may be read again while the dialog is open
    const auto mayGo = mergeableQuestions(workspace().bank(), {shown.pair.a, shown.pair.b});
    if (!mayGo)
        return workspace().sayError(mayGo.error());
    if (mayGo->isEmpty())
        return workspace().say(
            {.sentence = tr("Only the unit that owns a question can merge it into another.")});
    const Uid survivor = pickSurvivor(survivorsOf(shown, *mayGo), this);
    if (survivor.isNull())
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const Uid gone = survivor == shown.pair.a ? shown.pair.b : shown.pair.a;
    if (const auto merged = mergeQuestions(workspace().bank(), gone, survivor); !merged)
        return workspace().sayError(merged.error());
    const Headline &left = gone == shown.pair.a ? shown.a : shown.b;
    const Headline &stays = gone == shown.pair.a ? shown.b : shown.a;
    workspace().sayDone(tr("%1 is merged into %2.").arg(left.code, stays.code));
}

/// Two questions go together; a study or a project is tied to its question.
void PairsPage::showLinking(const ShownOverlap *shown)
{
    const bool mayWrite = shown && !workspace().isReadOnly();
    const bool isProject = shown && shown->pair.kind == OverlapKind::VraagProject;
    const bool isStudy = shown && shown->pair.kind == OverlapKind::VraagStudie;
    m_merge->setEnabled(mayWrite && shown->pair.kind == OverlapKind::VraagVraag);
    m_link->setText(isProject ? tr("Link the pro&ject to the question")
                              : tr("Link the st&udy to the question…"));
    m_link->setEnabled(mayWrite && (isProject || isStudy));
}

void PairsPage::linkKnown()
{
    const ShownOverlap *shown = m_feed.current();
    if (shown && shown->pair.kind == OverlapKind::VraagProject)
        linkProject();
    else if (const auto whole = wholeCurrent()) // the list may be read again while the dialog is open
        linkStudy(*whole);
}

/// A question is studied, or it is not: there is nothing to ask.
void PairsPage::linkProject()
{
    const auto shown = wholeCurrent();
    if (!shown)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    if (const auto linked = linkProjectOfPair(workspace().bank(), shown->pair); !linked)
        return workspace().sayError(linked.error());
    say(*shown, tr("linked"));
}

/// What another unit knows already becomes an answer (spec 01, S14).
void PairsPage::linkStudy(const ShownOverlap &shown)
{
    PickDialog dialog({.title = tr("Link the study to the question"),
                       .label = tr("The study &answers it"),
                       .help = tr("The pair is confirmed too. It is in the list until the overlaps are "
                                  "computed again."),
                       .accept = tr("&Link")},
                      codeChoices<AnswerDegree>(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const auto degree = fromCode<AnswerDegree>(dialog.picked()).value_or(AnswerDegree::Achtergrond);
    if (const auto linked = linkStudyOfPair(workspace().bank(), shown.pair, degree); !linked)
        return workspace().sayError(linked.error());
    say(shown, tr("linked"));
    if (m_compare)
        m_compare->lookUpStudies();
}

void PairsPage::markConcept()
{
    const ShownOverlap *shown = m_feed.current();
    if (!shown)
        return;
    const QList<Choice> choices = sharedConceptChoices(shown->pair);
    PickDialog dialog({.title = tr("Mark a concept as general"),
                       .label = tr("C&oncept"),
                       .help = tr("It still counts in searches, but no longer for overlap."),
                       .accept = tr("&Mark as general")},
                      choices, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    if (const auto marked = markGeneral(workspace().bank(), {Uid(dialog.picked())}); !marked)
        return workspace().sayError(marked.error());
    workspace().sayDone(tr("The concept no longer counts once the overlaps are computed again."));
}

} // namespace kb
