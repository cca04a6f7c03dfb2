// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "log/merge.h"

#include <map>

namespace kb {

/// Keeps what was erased of somebody erased when operations arrive (bank/receive.h): what a bank that has not
/// heard of it still says of them, and what this bank says of somebody whom another bank erased.
class ForgottenAgain
{
public:
    /// Reads what is erased here before anything is taken in.
    static Result<ForgottenAgain> of(BankContext &context, const QList<Operation> &incoming,
                                     const Merge &merged);

    /// An operation that arrives, as this bank keeps it: without its values where its bank had not heard that
    /// these were erased. What it says along with something else, as earlier versions did, stays for
    /// forgetRest().
    Result<Operation> kept(const Operation &arriving);
    /// The same, of one that only goes to quarantine.
    Result<Operation> keptOut(const Operation &arriving);

    /// Operations of this bank that lose their values: those that arrive erased, as far as they are about
    /// somebody, and what else this bank says of whom it hears now that they were erased.
    const QList<Operation> &going() const { return m_going; }

    /// In the transaction in which the operations are taken in: the names of whom another bank erased go from
    /// the steps of this one.
    Result<> forgetNames();

    /// Afterwards, as a step that cannot be taken back: our own studies tie their authors to these persons no
    /// more, our own lists of events call them by no name, what we said they know about goes, and the words
    /// of the search index.
    Result<> forgetRest(Bank &bank);

private:
    explicit ForgottenAgain(BankContext &context)
        : m_context(&context)
    {
    }

    /// What the log held of a record before.
    struct Held
    {
        bool isForgotten = false;
        QList<Operation> whole; ///< about somebody, and not erased
    };

    Result<const Held *> heldOf(const Operation &arriving);
    Result<> hear(const QList<Operation> &incoming);
    Result<> hearOf(const Operation &erasing, const QSet<OperationId> &incoming);
    Result<> noteArrival(const Operation &arriving);
    Result<bool> isUnheard(const Operation &arriving);
    bool doSayersKnow(const Operation &arriving, const Held &held) const;
    Result<QList<Uid>> forgetWhoWentInto(Write &write, const QList<Uid> &persons);
    Result<> forgetInStudies(Write &write, const QList<Uid> &told);
    Result<> forgetInLists(Write &write, const QList<Uid> &told);
    Result<> forgetIn(Write &write, QList<Uid> told);
    Result<> forgetMixed(Write &write);

    BankContext *m_context;
    QList<Uid> m_forgotten; ///< persons who were erased, here or where the operations come from
    QSet<Uid> m_told;       ///< records of which something arrives erased: who sent it knows
    QList<Uid> m_newly;     ///< persons of whom that is news here
    QStringList m_names;    ///< of these
    std::map<Uid, Held> m_held;
    QList<Operation> m_going;
    QList<Operation> m_mixed;
    QSet<qint64> m_studies; ///< that arrive and tie an author to one of these persons
    QSet<qint64> m_lines;   ///< lines on the lists of events that arrive
    QList<Uid> m_survivors; ///< of these persons, those into whom somebody went who arrives
    bool m_isAny = false;
};

} // namespace kb
