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

Result<SetPaper> setInType(const Result<Document> &document)
{
    return document ? Result<SetPaper>(setInType(*document)) : document.error();
}

/// What is made for a preview: with its choices, of which the language is that of the window or another.
using PaperMaker =
    std::function<Result<SetPaper>(JobContext &context, Language language, const PaperChoice &choice)>;

/// In the language that was chosen, whatever the window speaks.
Result<SetPaper> madeAs(const PaperChoice &choice, const PaperMaker &make, JobContext &context)
{
    const Language language = choice.language.value_or(shownLanguage());
    const auto spoken = language == shownLanguage() ? std::nullopt : std::optional(language);
    const InLanguage speaking(spoken);
    auto paper = make(context, language, choice);
    if (paper) {
        paper->choice = {spoken, choice.citations};
        paper->remake = [make](JobContext &again, const PaperChoice &other) {
            return madeAs(other, make, again);
        };
    }
    return paper;
}

/// Makes the paper beside the window, then shows it: once, however often the key is pressed meanwhile.
template <typename Job> void previewMade(Workspace &workspace, QWidget *parent, const Job &make)
{
    workspace.runJobOnce(PrintPaperWording::tr("Making the paper"), parent, make,
                         [&workspace, parent](const Result<SetPaper> &paper) {
                             if (!paper)
                                 return workspace.sayError(paper.error());
                             auto *preview = new PrintPreview(workspace, *paper, parent);
                             preview->setAttribute(Qt::WA_DeleteOnClose);
                             preview->open();
                         });
}

/// The same; beside the paper it can be chosen anew.
void previewChosen(Workspace &workspace, QWidget *parent, const PaperMaker &make)
{
    previewMade(workspace, parent, [make](JobContext &context) { return madeAs({}, make, context); });
}

} // namespace

void previewPaper(Workspace &workspace, QWidget *parent,
                  const std::function<Result<Document>(Bank &bank, Language language)> &make)
{
    previewChosen(workspace, parent, [make](JobContext &context, Language language, const PaperChoice &) {
        return setInType(make(context.bank, language));
    });
}

void previewLongPaper(Workspace &workspace, QWidget *parent,
                      const std::function<Result<Document>(JobContext &context, Language language)> &make)
{
    previewChosen(workspace, parent, [make](JobContext &context, Language language, const PaperChoice &) {
        return setInType(make(context, language));
    });
}

void previewInSight(Workspace &workspace, QWidget *parent,
                    const std::function<Result<Document>(Bank &bank)> &make)
{
    previewMade(workspace, parent, [make](JobContext &context) { return setInType(make(context.bank)); });
}

void previewCitingPaper(Workspace &workspace, QWidget *parent, const MakeCiting &make)
{
    previewChosen(workspace, parent,
                  [make](JobContext &context, Language language, const PaperChoice &choice) {
                      auto paper = setInType(make(context.bank, language, choice.citations));
                      if (paper)
                          paper->cites = true;
                      return paper;
                  });
}

void previewCountedPaper(Workspace &workspace, QWidget *parent,
                         const std::function<Result<CountedPaper>(Bank &bank, Language language)> &make)
{
    previewChosen(workspace, parent,
                  [make](JobContext &context, Language language, const PaperChoice &) -> Result<SetPaper> {
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
