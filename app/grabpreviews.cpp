// SPDX-License-Identifier: EUPL-1.2
#include "grabpreviews.h"

#include "camera.h"
#include "frame/bankview.h"
#include "frame/printpaper.h"
#include "frame/printpreview.h"
#include "grabadvice.h"
#include "jobs/advicepaperjob.h"
#include "jobs/todaylist.h"
#include "jobs/todaypaperjob.h"
#include "mainwindow.h"

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

/// Set as it is now: the example has no print of it.
void grabKeptPreview(Camera &camera, MainWindow &window, const Uid &advice)
{
    const auto kept = [advice](Bank &bank) -> Result<KeptPaper> {
        const auto paper = advicePaperOf(bank, advice, Language::Nl);
        return paper ? Result<KeptPaper>({*paper, QByteArray()}) : paper.error();
    };
    previewKeptPaper(window.bankView()->workspace(), &window, kept);
    grabPreview(camera, window, QStringLiteral("dialog-print-kept"));
}

} // namespace

void grabPreviews(Camera &camera, MainWindow &window)
{
    grabUsualPreview(camera, window);
    const Uid advice = offeredAdvice(window.bankView()->workspace().bank()).uid;
    if (advice.isNull())
        return;
    grabCitingPreview(camera, window, advice);
    grabKeptPreview(camera, window, advice);
}

} // namespace kb
