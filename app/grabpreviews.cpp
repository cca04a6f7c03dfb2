// SPDX-License-Identifier: EUPL-1.2
#include "grabpreviews.h"

#include "camera.h"
#include "frame/bankview.h"
#include "frame/printpaper.h"
#include "frame/printpreview.h"
#include "grabadvice.h"
#include "grabdetail.h"
#include "jobs/advicepaperjob.h"
#include "jobs/todaylist.h"
#include "jobs/todaypaperjob.h"
#include "mainwindow.h"
#include "tabs/detailtab.h"

namespace kb {

namespace {

/// The one that stands on the window once its paper is made; then it goes.
void grabPreview(Camera &camera, MainWindow &window, const QString &name)
{
    camera.settle();
    const std::unique_ptr<PrintPreview> preview(window.findChild<PrintPreview *>());
    if (preview)
        camera.take(*preview, name);
}

void grabUsualPreview(Camera &camera, MainWindow &window)
{
    const auto today = [](Bank &bank, Language language) -> Result<Document> {
        const auto content = todayPaperContent(bank, scopeOfUser(bank), language);
        return content ? Result<Document>(todayPaper(*content)) : content.error();
    };
    previewPaper(window.bankView()->workspace(), &window, today);
    grabPreview(camera, window, QStringLiteral("dialog-print"));
}

void grabCitingPreview(Camera &camera, MainWindow &window, const Uid &advice)
{
    const MakeCiting make = [advice](Bank &bank, Language language, std::optional<CitationStyle> citations) {
        return advicePaperOf(bank, advice, language, citations);
    };
    previewCitingPaper(window.bankView()->workspace(), &window, make);
    grabPreview(camera, window, QStringLiteral("dialog-print-citing"));
}

/// Of a list, which is printed in the words that it has in the window.
void grabListPreview(Camera &camera, MainWindow &window)
{
    window.bankView()->goToTab(QStringLiteral("advice"));
    camera.settle(); // until the list is read
    if (QAction *print = stepCalled(window, DetailTab::tr("Print the &list…")))
        print->trigger();
    grabPreview(camera, window, QStringLiteral("dialog-print-list"));
}

} // namespace

void grabPreviews(Camera &camera, MainWindow &window)
{
    grabUsualPreview(camera, window);
    grabListPreview(camera, window);
    const Uid advice = offeredAdvice(window.bankView()->workspace().bank()).uid;
    if (!advice.isNull())
        grabCitingPreview(camera, window, advice);
}

} // namespace kb
