// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/changes.h"
#include "bank/context.h"
#include "bank/storedrecord.h"
#include "log/draft.h"
#include "log/stepstore.h"

#include <map>
#include <vector>

namespace kb {

struct Proposal;

/// What somebody said in a field, said in another way; null for what nobody ever said.
using Rewording = std::function<Value(const Value &said)>;

/// An open write: one transaction and one step of the user. Only Bank::write() makes one.
///
/// Every change becomes an operation in the log; the record's row follows from its operations at once, so a
/// read inside the write sees it. Guards refuse what would damage data: another owner's record, a missing
/// required field. What the lifecycles ask is looked at when the write ends, when everything that belongs to
/// a record is there, and what follows from a step is done then. After an error the write must be given up.
class Write
{
    Q_DISABLE_COPY_MOVE(Write)

public:
    Write(BankContext &context, StepLabel label);

    /// Takes the next numbers of the log; Bank calls it first.
    Result<> begin();

    /// New records come in the state in which they are: those of a file, another bank or the example.
    void takeAsTheyAre() { m_takesAsTheyAre = true; }

    /// A new record with these values; gives an owner and a refcode where the type has them. A record that
    /// exists already (a link made twice) takes the values over and comes back from the trash.
    Result<> create(const RecordType &type, const Uid &uid, Values values);
    /// Changes these fields, knowing what they hold now. No operation when nothing differs.
    Result<> change(const RecordType &type, const Uid &uid, const Values &values);
    /// To the trash. What hangs below it is out of sight with it and needs no operation of its own.
    Result<> remove(const RecordType &type, const Uid &uid);
    Result<> restore(const RecordType &type, const Uid &uid);

    // What follows leaves a record where it lies, in use or in the trash, also where authors contradict each
    // other about that; without what the lifecycles ask.

    /// What each author said in these fields becomes something else: who contradicted each other still do,
    /// unless they say the same now.
    Result<> rewordInPlace(const RecordType &type, const Uid &uid, const QMap<FieldId, Rewording> &fields);
    /// Writes once more what these fields hold, all of it where authors contradict each other, and whether
    /// the record is in use, so that nothing hangs on the operations that said it before.
    Result<> sayAgain(const RecordType &type, const Uid &uid, const QList<FieldId> &fields);

    /// Takes back a step as far as nobody changed its work since (log/undo.h).
    Result<> undo(const Step &step);
    /// Fields that undo() left alone because they were changed later.
    int fieldsLeft() const { return m_fieldsLeft; }

    /// What was erased along with this write is told with it.
    void tellErased(Kind kind) { m_changes.addListChange(kind); }

    const Changes &changes() const { return m_changes; }
    BankContext &context() { return m_context; }
    StepLabel &label() { return m_label; }

    /// Asks what the lifecycles want and does what follows from their steps (bank/stepeffects.h), writes the
    /// step and brings the search index up to date; Bank commits after it.
    Result<> finish();

private:
    /// The record that a write is about.
    struct Target
    {
        const RecordType &type;
        Uid uid;
        qint64 id = 0;
    };

    /// A record with a lifecycle as it was before this write; without values when it is new.
    struct Begun
    {
        const RecordType &type;
        Uid uid;
        Values before;
    };

    using DraftsOfState = std::function<QList<Draft>(const RecordState &, const QList<Operation> &)>;

    Result<> createNew(Target target, Values values);
    Result<> writeInPlace(const Target &target, const DraftsOfState &draftsOf);
    Result<> checkValues(const Proposal &proposal, const Uid &uid);
    void beginStep(const Target &target, const Values &before);
    Result<> endSteps();
    Result<> endStep(qint64 id, const Begun &begun);
    Result<> followGoings();
    Result<> apply(const Target &target, const Draft &draft, QList<Operation> operations);
    Result<QList<Operation>> append(const Target &target, const Draft &draft);
    Result<Target> target(const RecordType &type, const Uid &uid);
    /// Records that claim something anew, with what they had before.
    using Claims = std::map<qint64, Begun>;
    Result<> undoRecord(const Uid &record, const QList<OperationId> &ofStep, const QList<StepId> &cancelled,
                        Claims &claims);
    Result<> checkClaims(const Claims &claims);
    void remember(const Target &target, bool isNew);

    BankContext &m_context;
    StepLabel m_label;
    Changes m_changes;
    SearchChanges m_search;
    std::map<qint64, Begun> m_begun; ///< by local id
    std::vector<Begun> m_gone;       ///< to the trash or back
    bool m_takesAsTheyAre = false;
    StepId m_step = 0;
    qint64 m_firstSeq = 0;
    qint64 m_nextSeq = 0;
    std::optional<qint64> m_undoes;
    int m_fieldsLeft = 0;
};

} // namespace kb
