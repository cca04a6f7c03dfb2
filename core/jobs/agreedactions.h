// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "model/overlapaction.h"
#include "model/unit.h"
#include "model/verdict.h"

namespace kb {

class Bank;

/// Which agreed actions a list shows; what is empty lets everything through.
struct AgreedQuery
{
    QList<ActionStatus> states;
    QList<ActionKind> kinds;
    QList<ActionAnswer> answers;
    QList<Uid> units; ///< that lead or take part
    bool onlyLate = false;

    bool operator==(const AgreedQuery &) const = default;
};

/// What was agreed, as a list shows it.
struct AgreedLine
{
    qint64 id = 0;
    OverlapAction action;
    QList<Headline> about; ///< the two records of a pair, or the questions of a group
    Unit lead;
    QList<Unit> others;
    Headline followUp; ///< empty when nothing was made of it
    int daysLate = 0;  ///< 0: not late, or nothing to do any more

    bool isPair() const { return about.size() == 2; }
    /// "DGRO-VRG-0005 × DGVB-VRG-0007", or how the codes of a group begin.
    QString subject() const;
    QStringList otherCodes() const;
};

/// What units agreed to do about overlaps (spec 03, 3.6): what is to be ready first comes first.
class AgreedActions
{
public:
    static constexpr bool LinesTakeLong = true;

    explicit AgreedActions(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> ids(const AgreedQuery &query) const;
    Result<QList<AgreedLine>> lines(const QList<qint64> &ids) const;
    /// Fails with NotFound where it is in the trash.
    Result<AgreedLine> line(const Uid &agreed) const;
    Result<QList<qint64>> newest(int count) const;

    /// About both of these records, the latest first.
    Result<QList<OverlapAction>> aboutPair(const Uid &one, const Uid &other) const;
    /// Of those that stand, also about a group that both are of, the latest on which work is still done, and
    /// else the latest; empty when none stands.
    Result<std::optional<OverlapAction>> standingAbout(const Uid &one, const Uid &other) const;
    /// What was agreed about both where nothing of it stands any more: it lapsed, who would lead turned it
    /// down, or it lies in the trash. Empty when something stands, or nothing was agreed.
    Result<QStringList> fellAbout(const Uid &one, const Uid &other) const;
    /// Whether what was agreed about both lets their pair be in that state (spec 02, 2.8): an action stands,
    /// and for what is done nothing of it is left to do.
    Result<bool> allow(OverlapState state, const Uid &one, const Uid &other) const;

private:
    /// Without what was made of it.
    Result<AgreedLine> complete(const OverlapAction &action, const QHash<Uid, Unit> &units) const;

    Bank &m_bank;
};

} // namespace kb
