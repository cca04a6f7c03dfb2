// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gap.h"
#include "gaps/gapmapfacts.h"
#include "log/operation.h"
#include "model/decision.h"

#include <optional>

namespace kb {

/// What people decide about: two records that overlap, a group of questions, a gap, or a row of the gap map.
enum class DecisionAbout { Pair, Group, Gap, MapRow };
template <> inline constexpr auto codesOf<DecisionAbout> = codes("paar", "groep", "lacune", "kaart");

/// What is said of a group of questions, and of a row of the gap map.
enum class NotedSaying { NotNeeded, NeededAfterAll, NoGap, GapAfterAll };
template <>
inline constexpr auto codesOf<NotedSaying> = codes("niet_nodig", "toch_nodig", "geen_lacune", "toch_lacune");

/// What somebody decided once about something that is no pair: settings of the bank keep it.
struct NotedDecision
{
    DecisionAbout about = DecisionAbout::Group;
    std::optional<NotedSaying> saying;
    std::optional<GapState> state;  ///< of a gap; Mogelijk: what was decided is no more
    std::optional<GapKind> gapKind; ///< of a gap
    QList<Uid> records;             ///< the questions of the group, or what the gap or the row is about
    QString rowName;                ///< of a row that is only a word
    Decision said;                  ///< of what is no more only the day
    UserId person;
    OperationId operation;
    StepId step = 0;
    qint64 at = 0;        ///< in milliseconds since 1970 (UTC)
    bool isMoved = false; ///< it is no more because the same step said something of the group as it is now
};

/// How the names of the settings begin that keep decisions about this; of nothing in particular: about
/// anything.
QList<QLatin1StringView> notedSettings(const QList<DecisionAbout> &about);

/// What the operations of one setting decided, oldest first; nothing where the setting keeps no decisions. Of
/// what one step did only the end counts.
QList<NotedDecision> notedDecisionsIn(QList<Operation> operations);

} // namespace kb
