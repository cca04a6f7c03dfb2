// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "papers/conceptnotes.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of an overlapping pair: both records and the reasons. Without `reviewers`, which takes longer
/// to read, it does not say who judged it.
Paper overlapPaper(const ShownOverlap &shown, const ReviewerNames *reviewers = nullptr);

/// Why a pair overlaps, part by part. Its concepts are chips; with `notes` they tell what they mean, and
/// those that count for nothing are there too.
Paper reasonsPaper(const ShownOverlap &shown, const ConceptNotes &notes = {});

/// What is known already: of each pair of a question and a study, the study and which question it fits.
PaperSection knownSection(const QList<ShownOverlap> &known);

} // namespace kb
