// SPDX-License-Identifier: EUPL-1.2
#include "grabreview.h"

#include "bank/bank.h"
#include "camera.h"
#include "editors/bankchoices.h"
#include "frame/bankview.h"
#include "jobs/gaplist.h"
#include "jobs/overlapstore.h"
#include "mainwindow.h"
#include "model/event.h"
#include "tabs/actiondialog.h"
#include "tabs/actiondraft.h"
#include "tabs/decisiondialog.h"
#include "tabs/gapdialogs.h"
#include "tabs/handoverlapdialog.h"
#include "tabs/lessondialog.h"
#include "tabs/pairspage.h"
#include "tabs/pickdialog.h"
#include "tabs/reportformdialog.h"
#include "tabs/secondreviewerdialog.h"
#include "tabs/tab.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

void grabDecisions(Camera &camera, MainWindow &window)
{
    using About = DecisionDialog::About;
    const std::pair<About, const char *> decisions[]{{About::SetAside, "dialog-set-aside"},
                                                     {About::Later, "dialog-later"}};
    for (const auto &[about, name] : decisions) {
        DecisionDialog dialog(about, QStringLiteral("DGVB-VRG-0003 × DGKR-VRG-0005"),
                              window.bankView()->workspace().bank().now().date(), &window);
        camera.takeDialog(dialog, name);
    }
}

/// About the first pair of the bank.
void grabAgreeing(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    Bank &bank = workspace.bank();
    const OverlapStore store(bank);
    const auto ids = store.ids({});
    const auto pairs = ids ? store.rows(ids->mid(0, 1)) : Result<QList<ShownOverlap>>(ids.error());
    if (!pairs || pairs->isEmpty())
        return;
    const ShownOverlap &pair = pairs->first();
    const ActionForm form{.subject = pairName(pair.a, pair.b),
                          .draft = draftFor(pair, bank.identity().unit, bank.now().date()),
                          .units = unitChoices(bank),
                          .research = pair.a.title};
    ActionDialog agree(ActionDialog::About::New, form, &window);
    camera.takeDialog(agree, "dialog-agree");
    ActionDialog change(ActionDialog::About::Change, form, &window);
    camera.takeDialog(change, "dialog-change-action");
    ActionAnswerDialog answer(form.draft.action, &window);
    camera.takeDialog(answer, "dialog-action-answer");
    HandOverlapDialog byHand(workspace, &window);
    camera.takeDialog(byHand, "dialog-overlap-by-hand");
    SecondReviewerDialog second(form.subject, {{QString(), QStringLiteral("Sanne de Wit")}}, &window);
    camera.takeDialog(second, "dialog-second-reviewer");
    const auto made = agreeOnPair(bank, pair.pair, form.draft);
    if (!made)
        return;
    window.bankView()->goToTab(QStringLiteral("overlap"));
    window.bankView()->currentTab().showPlace(*made);
    camera.settle();
    camera.take(window, QStringLiteral("overlap-actions-agreed"));
}

/// What the tab Overlap asks.
void grabOverlap(Camera &camera, MainWindow &window)
{
    ReportFormDialog report({{QStringLiteral("DGVB"), QStringLiteral("DGVB  Volkshuisvesting en Bouwen")}},
                            OverlapForm::PerUnit, &window);
    camera.takeDialog(report, "dialog-overlap-report");
    PickDialog pick(
        {.title = PairsPage::tr("Merge the questions"),
         .label = PairsPage::tr("This question &stays"),
         .help = PairsPage::tr("The other one goes into it, with its studies, links and decisions."),
         .accept = PairsPage::tr("&Merge")},
        {{QStringLiteral("1"), QStringLiteral("DGVB-VRG-0003 Welke huishoudens betalen te veel?")}}, &window);
    camera.takeDialog(pick, "dialog-pick");
}

void grabGaps(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    WriteGapDialog write(workspace, &window);
    camera.takeDialog(write, "dialog-write-gap");
    const auto gaps = GapList(workspace.bank()).gaps({});
    if (!gaps || gaps->isEmpty())
        return;
    NatureDialog nature(gaps->first(), &window);
    camera.takeDialog(nature, "dialog-gap-nature");
}

/// Of the first event of the bank.
void grabLesson(Camera &camera, MainWindow &window)
{
    Workspace &workspace = window.bankView()->workspace();
    const auto events = workspace.bank().records<Event>().all();
    if (!events || events->isEmpty())
        return;
    const auto begun = lessonOf(workspace.bank(), events->first().uid);
    if (!begun)
        return;
    LessonDialog dialog(workspace, *begun, &window);
    camera.takeDialog(dialog, "dialog-lesson");
}

} // namespace

void grabReview(Camera &camera, MainWindow &window)
{
    grabDecisions(camera, window);
    grabAgreeing(camera, window);
    grabOverlap(camera, window);
    grabGaps(camera, window);
    grabLesson(camera, window);
}

} // namespace kb
