// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/networkpaper.h"

namespace kb {

class Bank;

/// Beyond this nobody can tell questions apart.
inline constexpr qsizetype MostNetworkQuestions = 60;

/// The questions that overlap at one of these levels, by the last run: with the strongest overlaps, as many
/// as there is room for, and with them all others of their groups. What was set aside does not count. The
/// same bank gives the same network.
Result<QuestionNetwork> questionNetwork(Bank &bank, const QList<OverlapLevel> &levels);

/// The network on paper.
Result<NetworkPaperContent> networkPaperContent(Bank &bank, const QList<OverlapLevel> &levels,
                                                Language language);

} // namespace kb
