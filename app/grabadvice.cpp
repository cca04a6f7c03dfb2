// SPDX-License-Identifier: EUPL-1.2
#include "grabadvice.h"

#include "camera.h"
#include "editors/bankchoices.h"
#include "frame/bankview.h"
#include "grabdetail.h"
#include "jobs/advicelist.h"
#include "mainwindow.h"
#include "report/words.h"
#include "tabs/advicedialogs.h"
#include "tabs/tab.h"

namespace kb {

namespace {

void grabPages(Camera &camera, MainWindow &window, const Uid &advice)
{
    BankView &view = *window.bankView();
    view.goToTab(QStringLiteral("advice"));
    if (!view.currentTab().showPlace(advice))
        return;
    grabDetail(camera, window, QStringLiteral("advice-offered"));
    view.currentTab().showPlace({});
}

} // namespace

Advice offeredAdvice(Bank &bank)
{
    const AdviceList list(bank);
    const auto ids = list.ids({.statuses = {AdviceStatus::Aangeboden}});
    const auto lines = ids ? list.lines(*ids) : Result<QList<AdviceLine>>(ids.error());
    return lines && !lines->isEmpty() ? Advice(lines->first()) : Advice();
}

void grabAdvice(Camera &camera, MainWindow &window)
{
    Bank &bank = window.bankView()->workspace().bank();
    const Advice advice = offeredAdvice(bank);
    if (advice.uid.isNull())
        return;
    grabPages(camera, window, advice.uid);
    const print::PageMeasure full{2.2, 4, Report::tr("Evidence")};
    OfferDialog offer(advice, QStringLiteral("1.0"), full, bank.now().date(), &window);
    offer.show();
    camera.take(offer, QStringLiteral("dialog-advice-offer"));
    OutcomeDialog outcome(advice, bank.now().date(), &window);
    outcome.show();
    camera.take(outcome, QStringLiteral("dialog-advice-outcome"));
    ExplorationDialog exploration(namedChoices(bank, Kind::Exploration), &window);
    exploration.show();
    camera.take(exploration, QStringLiteral("dialog-advice-exploration"));
}

} // namespace kb
