// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/document.h"
#include "report/sourcenumbers.h"

class QWidget;

namespace kb {

class Bank;
class Workspace;
struct JobContext;

/// Collects a paper and sets it in type beside the window; then shows it as it will be printed. `make` runs
/// on the thread of the job.
void previewPaper(Workspace &workspace, QWidget *parent,
                  const std::function<Result<Document>(Bank &bank, Language language)> &make);

/// The same for a paper that takes long: `make` says how far it is, and ends when it is stopped.
void previewLongPaper(Workspace &workspace, QWidget *parent,
                      const std::function<Result<Document>(JobContext &context, Language language)> &make);

/// The same for what stands in the window, in the words that it has there: no other language is offered.
void previewInSight(Workspace &workspace, QWidget *parent,
                    const std::function<Result<Document>(Bank &bank)> &make);

/// The same for a paper that refers to sources: in which style is chosen beside it; null: as the settings
/// say.
using MakeCiting =
    std::function<Result<Document>(Bank &bank, Language language, std::optional<CitationStyle> citations)>;
void previewCitingPaper(Workspace &workspace, QWidget *parent, const MakeCiting &make);

/// The same for a paper that is counted once it goes out, and not when somebody only looks at it.
struct CountedPaper
{
    Document document;
    /// Counts it, on the thread of a job, each time that it is printed or saved. What fails here does not
    /// keep the paper in: a bank that is only read counts nothing.
    std::function<Result<>(Bank &bank)> count;
};
void previewCountedPaper(Workspace &workspace, QWidget *parent,
                         const std::function<Result<CountedPaper>(Bank &bank, Language language)> &make);

/// The same for a paper that was kept with its print: saved as PDF, it is that print.
struct KeptPaper
{
    Document document;
    QByteArray print;
};
void previewKeptPaper(Workspace &workspace, QWidget *parent,
                      const std::function<Result<KeptPaper>(Bank &bank)> &read);

} // namespace kb
