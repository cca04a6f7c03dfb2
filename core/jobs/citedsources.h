// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/citation.h"
#include "model/profile.h"
#include "report/sourcenumbers.h"

namespace kb {

class Bank;

/// The source of a citation as the list at the end of a paper names it (spec 04, 4.0): a study in the form of
/// citation.h, a meeting with its day, a signal by its code; each with its refcode, and a withdrawn study
/// with that word. A finding is cited as its study with the strength of its evidence, an insight as its
/// meeting. A target that is not here, and a source that is no record, are what somebody wrote.
Result<CitedSource> citedSource(Bank &bank, const Citation &citation, Language language);

/// All of them, in their order.
Result<QList<CitedSource>> citedSources(Bank &bank, const QList<Citation> &citations, Language language);

} // namespace kb
