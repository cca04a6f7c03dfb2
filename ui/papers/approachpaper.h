// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/approachfindings.h"
#include "jobs/approachlist.h"
#include "widgets/paper.h"

#include <QSet>

namespace kb {

/// Of what the findings about an approach are made.
inline QSet<Kind> kindsOfFindings()
{
    return {Kind::Approach, Kind::Finding, Kind::Study, Kind::StudyRelation};
}

/// The preview of an approach, with what studies found about it.
Paper approachPaper(Bank &bank, const ApproachLine &approach, const QList<FindingInStudy> &told);

/// What studies found alone: the verdict, and each finding with the study to open.
Paper findingsPaper(const QList<FindingInStudy> &told);

} // namespace kb
