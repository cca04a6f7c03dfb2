// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpaper.h"

#include "frame/printpreview.h"
#include "print/paperpages.h"
#include "wording/language.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct PrintPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(PrintPaper)
};

SetPaper setInType(const Document &document, const QByteArray &kept = {})
{
    return {document, std::make_shared<const print::PaperPages>(document), kept};
}

/// Makes the paper beside the window, then shows it.
void previewMade(Workspace &workspace, QWidget *parent,
                 const std::function<Result<SetPaper>(JobContext &context)> &make)
{
    workspace.runJob(PrintPaperWording::tr("Making the paper"), parent, make,
                     [&workspace, parent](const Result<SetPaper> &paper) {
                         if (!paper)
                             return workspace.sayError(paper.error());
                         auto *preview = new PrintPreview(workspace, *paper, parent);
                         preview->setAttribute(Qt::WA_DeleteOnClose);
                         preview->open();
                     });
}

} // namespace

void previewPaper(Workspace &workspace, QWidget *parent,
                  const std::function<Result<Document>(Bank &bank, Language language)> &make)
{
    previewMade(workspace, parent,
                [make, language = shownLanguage()](JobContext &context) -> Result<SetPaper> {
                    const auto document = make(context.bank, language);
                    return document ? Result<SetPaper>(setInType(*document)) : document.error();
                });
}

void previewCountedPaper(Workspace &workspace, QWidget *parent,
                         const std::function<Result<CountedPaper>(Bank &bank, Language language)> &make)
{
    previewMade(workspace, parent,
                [make, language = shownLanguage()](JobContext &context) -> Result<SetPaper> {
                    const auto counted = make(context.bank, language);
                    if (!counted)
                        return counted.error();
                    SetPaper paper = setInType(counted->document);
                    paper.count = counted->count;
                    return paper;
                });
}

void previewKeptPaper(Workspace &workspace, QWidget *parent,
                      const std::function<Result<KeptPaper>(Bank &bank)> &read)
{
    previewMade(workspace, parent, [read](JobContext &context) -> Result<SetPaper> {
        const auto kept = read(context.bank);
        return kept ? Result<SetPaper>(setInType(kept->document, kept->print)) : kept.error();
    });
}

} // namespace kb
