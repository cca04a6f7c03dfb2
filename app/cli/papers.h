// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "cli/exitcode.h"
#include "report/pageroom.h"

#include <optional>

namespace kb::cli {

class Session;

/// Whether `--out` names a file of a kind that papers are written in: .pdf (PDF/A), .odt, .html or .txt.
bool namesAPaper(const Session &session);

/// Whether `--out` names a picture: .svg.
bool namesAPicture(const Session &session);

/// Whether `--out`, when it is there, names a picture or a paper, and `--paper` a size that there is.
bool asksForWhatCanBe(const Session &session);

/// Whether `--paper` is there.
bool namesPaper(const Session &session);

/// The size of `--paper`, A4 without it; empty when there is no such paper here.
std::optional<doc::PaperSize> paperSize(const Session &session);

/// Lets a paper be of the size of `--paper`; without it, it is of what the bank prints on.
void settlePaper(const Session &session, doc::Info &info);

/// The same for one with a drawing, which without `--paper` is of A3 where the drawing does not fit.
template <typename Content> void settleDrawnPaper(const Session &session, Content &content)
{
    settlePaper(session, content.info);
    content.growth = namesPaper(session) ? doc::PaperGrowth::No : doc::PaperGrowth::Yes;
}

/// Writes what was made where `--out` says, as a picture or as a paper.
ExitCode savePicture(Session &session, const Result<doc::Drawing> &drawing);
ExitCode savePaper(Session &session, const Result<Document> &paper);

/// The language in which papers are made: that of the program.
Language paperLanguage();

} // namespace kb::cli
