// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gap.h"
#include "gaps/gapmapfacts.h"
#include "jobs/bankstep.h"
#include "model/decision.h"
#include "model/overlapaction.h"

#include <optional>

namespace kb {

/// What people decide about: two records that overlap, a group of questions, a gap, a row of the gap map, or
/// what was agreed about a pair or a group.
enum class DecisionAbout { Pair, Group, Gap, MapRow, Agreement };
template <>
inline constexpr auto codesOf<DecisionAbout> = codes("paar", "groep", "lacune", "kaart", "afspraak");

/// What is said of a group of questions, of a row of the gap map, and of a gap beside its state: what it
/// lacks, and that somebody wrote it down.
enum class NotedSaying {
    NotNeeded,
    NeededAfterAll,
    NoGap,
    GapAfterAll,
    OtherNature,
    ProposedNature,
    WrittenDown,
    WrittenGone,
};
template <>
inline constexpr auto codesOf<NotedSaying> = codes("niet_nodig", "toch_nodig", "geen_lacune", "toch_lacune",
                                                   "andere_aard", "aard_als_voorstel", "opgeschreven",
                                                   "weggehaald");

/// What became of an agreement, beside the answer of the unit that leads.
enum class AgreementTurn { Made, Begun, Ready, Lapsed, TakenUpAgain };
template <>
inline constexpr auto codesOf<AgreementTurn> = codes("gemaakt", "begonnen", "klaar", "vervallen", "hervat");

/// What somebody decided once about something that is no pair: settings of the bank keep it, or the
/// agreement.
struct NotedDecision
{
    DecisionAbout about = DecisionAbout::Group;
    std::optional<NotedSaying> saying;
    std::optional<GapState> state;  ///< of a gap; Mogelijk: what was decided is no more
    std::optional<GapKind> gapKind; ///< of a gap
    std::optional<GapNature> nature;
    Uid agreement; ///< null: it is about no agreement
    std::optional<AgreementTurn> turn;
    std::optional<ActionAnswer> answer; ///< of the unit that leads, where it gave one then
    QList<Uid> records; ///< the questions of the group, or what the gap, the row or the agreement is about
    QString name;  ///< of a row that is only a word, or of a gap that somebody wrote down; what was agreed
    Decision said; ///< of what is no more only the day
    UserId person;
    BankStep step;
    qint64 at = 0; ///< in milliseconds since 1970 (UTC)
    /// In the log it is another line of the same step: of a group as it is now, or of the pair that was
    /// agreed about.
    bool isToldElsewhere = false;
    bool isGone = false; ///< the agreement lies in the trash
};

/// Says who decided it, when, and in which step.
void sign(NotedDecision &decision, const Operation &operation);

/// How the names of the settings begin that keep decisions about this; of nothing in particular: about
/// anything.
QList<QLatin1StringView> notedSettings(const QList<DecisionAbout> &about);

/// What the operations of one setting decided, oldest first; nothing where the setting keeps no decisions. Of
/// what one step did only the end counts.
QList<NotedDecision> notedDecisionsIn(QList<Operation> operations);

} // namespace kb
