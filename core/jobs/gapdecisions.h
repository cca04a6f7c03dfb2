// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/namedsettings.h"
#include "gaps/gap.h"
#include "gaps/gapsearch.h"
#include "log/stepstore.h"
#include "model/decision.h"

#include <QHash>

#include <optional>

namespace kb {

namespace settingname {
inline constexpr QLatin1StringView DecidedGaps("gaps.decided."); ///< and the key of the gap
} // namespace settingname

/// What somebody decided about a gap; its facts are those of factsOf().
struct GapDecision : Decision
{
    GapState state = GapState::Mogelijk;
    Uid followUp = {};                      ///< the question or the project that came of it; may be null
    std::optional<GapSearch> searched = {}; ///< how was looked before it was decided

    bool operator==(const GapDecision &) const = default;
};

/// As a setting of the bank keeps it.
GapDecision gapDecisionOfJson(const QJsonObject &kept);

/// What somebody says of a gap.
struct GapVerdict
{
    GapState state = GapState::Mogelijk;
    QString reason = {};
    Uid followUp = {}; ///< null: what came of the gap earlier stays with it
    std::optional<GapSearch> searched = {};
};

/// The step in which somebody says so of a gap, or of a row of the map, of this title.
StepLabel gapJudged(const QString &title);

/// The decisions of this bank about gaps. They are settings of the bank: in its log, to be undone, and gone
/// with none of the records.
class GapDecisions
{
public:
    explicit GapDecisions(Bank &bank);

    /// By the key of the gap.
    Result<QHash<QString, GapDecision>> all() const;
    /// One step. Mogelijk takes the decision away, and is no step where there is none. InvalidInput when a
    /// gap is accepted without a reason, when a question is said to be asked and is not named, and for a
    /// follow-up that is neither a question nor a project.
    Result<> decide(const Gap &gap, const GapVerdict &verdict, const QString &title) const;
    /// The same without a follow-up of its own.
    Result<> decide(const Gap &gap, GapState state, const QString &reason, const QString &title) const;
    /// As a part of a step.
    Result<> keep(Write &write, const Gap &gap, const GapVerdict &verdict) const;

private:
    Result<GapDecision> decisionAbout(const Gap &gap, const GapVerdict &verdict) const;

    Bank &m_bank;
    NamedSettings m_settings;
};

} // namespace kb
