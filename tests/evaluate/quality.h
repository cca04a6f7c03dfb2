// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "alarmfigures.h"
#include "kinds.h"
#include "rankingfigures.h"

namespace kb::evaluate {

/// What asks an engine for the open half of a set that lies in that folder. Sets of the Dutch parliament
/// teach the overlap engine with the answers to written questions too, as a bank learns from all its texts.
Request openRequest(const QDir &sets, const QString &set, const QString &engine);

/// How well the records of a set are ranked for its queries. Fails where the set cannot be read.
Result<RankingFigures> rankingFor(const Request &request);

/// How far the pairs of a set that are called overlaps are judged to be so.
Result<AlarmFigures> alarmsFor(const Request &request);

/// How well the scores of the pairs of a set follow those of people (Spearman's correlation of ranks).
Result<double> correlationFor(const Request &request);

} // namespace kb::evaluate
