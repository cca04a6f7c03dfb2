// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signallist.h"
#include "models/examplenote.h"

#include <span>

namespace kb {

/// The columns of the signals (spec 03, 3.4).
std::span<const Column<SignalLine>> signalColumns(ListOf records);

Mark urgencyMark(const SignalUrgency &urgency);
/// Which rule made it so, with what the bank counts as soon, large and small: "Act before is within 3
/// months".
QString urgencyReasonText(UrgencyReason reason, const UrgencyThresholds &limits = {});
/// "31 days left", "today", "3 days overdue"; empty when nothing says when.
QString daysLeftText(const std::optional<int> &days);
/// "Political, Social".
QString arenaText(const QList<Arena> &arenas);
QString destepText(const QList<Destep> &fields);
/// "4 × 5".
QString weightText(const Signal &signal);
/// "large", "likely": the words with the numbers 1 to 5 (spec 02, 2.6).
QString impactWord(int impact);
QString likelihoodWord(int likelihood);

} // namespace kb
