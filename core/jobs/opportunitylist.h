// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "jobs/agreedgroups.h"
#include "jobs/groupsnotneeded.h"
#include "model/jointaction.h"
#include "overlap/countedpairs.h"
#include "overlap/pairproposal.h"

namespace kb {

class Bank;
struct Opportunity;

/// Which opportunities a list shows; without units those of all.
struct OpportunityQuery
{
    QList<Uid> units; ///< one of their questions at least
    QList<GroupState> states = {GroupState::Open};

    /// Those of all units, whatever people did with them.
    static OpportunityQuery ofAll()
    {
        return {.units = {}, .states = {GroupState::Open, GroupState::Afgesproken, GroupState::NietNodig}};
    }
    bool operator==(const OpportunityQuery &) const = default;
};

/// Questions of several units that can be programmed together, as a list shows them.
struct OpportunityLine
{
    qint64 id = 0; ///< its rank in this run, from 1
    QString name;  ///< given by somebody; empty: none yet
    QStringList concepts;
    QStringList shared;        ///< concepts that two of its questions have at least
    QList<Headline> questions; ///< by code
    QStringList units;         ///< codes, in order
    QSet<Uid> answered;        ///< of its questions: they need nothing any more
    int needed = 0;            ///< questions of class *nodig* that are not answered
    QDate needBy;              ///< the earliest
    QHash<Uid, QDate> needBys; ///< of each question that says when an answer is needed
    double strongest = 0;
    CountedPairs counted;      ///< of two units
    QStringList highestByName; ///< how the highest of them are called, in their order
    PairProposal proposal;
    std::optional<NotNeeded> notNeeded;
    std::optional<AgreedOnGroup> agreed;

    GroupState state() const;
    /// Somebody said that it is not needed, and questions joined since.
    bool isReopened() const { return notNeeded && state() == GroupState::Open; }
    /// The name, or else the concepts.
    QString title() const;
    QList<Uid> questionUids() const;
};

struct OpportunityProject
{
    Headline line;
    Phase phase = Phase::Idee;
    qint64 money = 0; ///< euro cents: granted, or else estimated
    bool hasCommittee = false;

    ProjectStage stage() const { return {phase, hasCommittee}; }
};

struct OpportunityStudy
{
    Headline line;
    bool isLinked = false; ///< to one of the questions; otherwise it only resembles one
};

struct OpportunityExpert
{
    Headline line;
    QStringList worksAt; ///< names of the institutes and units, today

    /// "Noor Bakkali (Stichting Woonlab)".
    QString inALine() const;
};

/// What there is already, in any unit.
struct OpportunityAround
{
    QList<OpportunityProject> projects;
    QList<OpportunityStudy> studies;
    QList<OpportunityExpert> experts; ///< known to two units or more
    QStringList hinges = {};          ///< what hangs on one pair of different units, in sentences
};

/// The groups of the last run, best first, with what is known around them.
class OpportunityList
{
public:
    static constexpr bool LinesTakeLong = true;
    static constexpr bool NewestTakesLong = true; ///< the first of them are known once all are read

    explicit OpportunityList(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> ids(const OpportunityQuery &query) const;
    Result<QList<OpportunityLine>> lines(const QList<qint64> &ids) const;
    Result<QList<qint64>> newest(int count) const;

    Result<OpportunityAround> around(const QList<Uid> &questions) const;
    /// Open questions that are in no group.
    Result<QList<Headline>> loose() const;

private:
    Result<OpportunityLine> lineOf(qint64 id, const Opportunity &group) const;
    Result<OpportunityLine> complete(OpportunityLine line) const;

    Bank &m_bank;
};

} // namespace kb
