// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpaper.h"

#include "frame/printpreview.h"
#include "print/paperpages.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

namespace kb {

namespace {

struct PrintPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(PrintPaper)
};

} // namespace

void previewPaper(Workspace &workspace, QWidget *parent,
                  const std::function<Result<Document>(Bank &bank, Language language)> &make)
{
    const Language language = QLocale().language() == QLocale::Dutch ? Language::Nl : Language::En;
    workspace.runJob(
        PrintPaperWording::tr("Making the paper"), parent,
        [make, language](JobContext &context) -> Result<SetPaper> {
            const auto document = make(context.bank, language);
            if (!document)
                return document.error();
            return SetPaper{*document, std::make_shared<const print::PaperPages>(*document)};
        },
        [&workspace, parent](const Result<SetPaper> &paper) {
            if (!paper)
                return workspace.sayError(paper.error());
            auto *preview = new PrintPreview(workspace, *paper, parent);
            preview->setAttribute(Qt::WA_DeleteOnClose);
            preview->open();
        });
}

} // namespace kb
