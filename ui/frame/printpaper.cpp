// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpaper.h"

#include "frame/printpreview.h"
#include "print/paperpages.h"
#include "report/inlanguage.h"
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

using PaperMaker = std::function<Result<SetPaper>(JobContext &context, Language language)>;

/// In which languages a paper can be had.
enum class PaperLanguages { Both, AsItWasKept };

/// In the language that was asked for, whatever the window speaks.
Result<SetPaper> madeIn(Language language, const PaperMaker &make, JobContext &context)
{
    const auto spoken = language == shownLanguage() ? std::nullopt : std::optional(language);
    const InLanguage speaking(spoken);
    auto paper = make(context, language);
    if (paper)
        paper->language = spoken;
    return paper;
}

/// What it makes can be made anew in its turn.
PaperMaker remakeOf(const PaperMaker &make)
{
    return [make](JobContext &context, Language language) {
        auto paper = madeIn(language, make, context);
        if (paper)
            paper->remake = remakeOf(make);
        return paper;
    };
}

/// Makes the paper beside the window, then shows it; there it can be had in another language.
void previewMade(Workspace &workspace, QWidget *parent, const PaperMaker &make,
                 PaperLanguages languages = PaperLanguages::Both)
{
    workspace.runJob(
        PrintPaperWording::tr("Making the paper"), parent,
        [make, language = shownLanguage()](JobContext &context) { return madeIn(language, make, context); },
        [&workspace, parent, make, languages](const Result<SetPaper> &made) {
            if (!made)
                return workspace.sayError(made.error());
            SetPaper paper = *made;
            if (languages == PaperLanguages::Both)
                paper.remake = remakeOf(make);
            auto *preview = new PrintPreview(workspace, paper, parent);
            preview->setAttribute(Qt::WA_DeleteOnClose);
            preview->open();
        });
}

} // namespace

void previewPaper(Workspace &workspace, QWidget *parent,
                  const std::function<Result<Document>(Bank &bank, Language language)> &make)
{
    previewMade(workspace, parent, [make](JobContext &context, Language language) -> Result<SetPaper> {
        const auto document = make(context.bank, language);
        return document ? Result<SetPaper>(setInType(*document)) : document.error();
    });
}

void previewCountedPaper(Workspace &workspace, QWidget *parent,
                         const std::function<Result<CountedPaper>(Bank &bank, Language language)> &make)
{
    previewMade(workspace, parent, [make](JobContext &context, Language language) -> Result<SetPaper> {
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
    previewMade(
        workspace, parent,
        [read](JobContext &context, Language) -> Result<SetPaper> {
            const auto kept = read(context.bank);
            return kept ? Result<SetPaper>(setInType(kept->document, kept->print)) : kept.error();
        },
        PaperLanguages::AsItWasKept);
}

} // namespace kb
