// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/advicelayout.h"
#include "report/document.h"
#include "report/sourcenumbers.h"

#include <QString>

namespace kb {

class Bank;
class Write;

/// What a bank says about all of its papers.
struct PaperSettings
{
    QString contact;      ///< at the foot of every page; empty: the knowledge group with its mailbox
    QString letterhead;   ///< above the title of every paper; empty for none
    QString subscription; ///< how readers get the bulletin or not; empty: by e-mail to the mailbox
    doc::PaperSize size = doc::PaperSize::A4;
    doc::Face face = doc::Face::Serif;
    CitationStyle citations = CitationStyle::Numbers; ///< in advice
    AdviceLayout advice;
    int attendanceRows = 5; ///< empty lines on an attendance list, for whoever comes without being on it
    bool attendanceIsDestroyed = false; ///< thirty days after the meeting; an attendance list says so

    bool operator==(const PaperSettings &) const = default;
};

Result<PaperSettings> paperSettings(Bank &bank);
Result<> keepPaperSettings(Bank &bank, Write &write, const PaperSettings &settings);

} // namespace kb
