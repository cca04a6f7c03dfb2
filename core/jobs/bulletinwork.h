// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/write.h"
#include "model/bulletin.h"
#include "model/bulletinitem.h"
#include "model/bulletinsteps.h"

namespace kb {

class Bank;

/// In their order.
Result<QList<BulletinItem>> itemsOf(Bank &bank, const Uid &bulletin);

/// What may go in the next bulletin: new studies and signals since the last issue of our unit, lessons, and
/// meetings to come, of which no bulletin tells yet. What matters to the whole ministry comes first.
Result<QList<Uid>> proposedForBulletin(Bank &bank);

/// A piece about a record, with what the record says of itself as a beginning: a study, signal, lesson or
/// event. NotFound for another record.
Result<BulletinItem> itemAbout(Bank &bank, const Uid &record, const QString &audience);

/// The steps of a bulletin (spec 02, 2.5), each as part of one write.
class BulletinWork
{
public:
    BulletinWork(Bank &bank, Write &write)
        : m_bank(bank)
        , m_write(write)
    {
    }

    /// Adds pieces about these records to the newest draft of our unit, or to a new one with that title;
    /// records of which the draft already tells are passed over. Returns the draft.
    Result<Uid> add(const QList<Uid> &records, const QString &titleOfNew);
    /// From here on what it says is agreed. NotAllowed, like the next, for what was issued.
    Result<> settle(const Uid &bulletin);
    /// Gives it the next number of the year, the date of today and, where it has none, an editor. What it
    /// corrects becomes corrected, and keeps its number on the correction.
    Result<> issue(const Uid &bulletin);
    /// A draft with the same pieces, to mend an issue that is out; one at a time. Returns the draft.
    Result<Uid> correct(const Uid &bulletin);

private:
    /// Of one that is open to that move.
    Result<> make(BulletinMove move, const Uid &bulletin,
                  const std::function<Result<>(Bulletin &bulletin)> &edit);
    Result<> change(const Uid &bulletin, const std::function<Result<>(Bulletin &bulletin)> &edit);
    Result<Uid> draftToFill(const QString &title);

    Bank &m_bank;
    Write &m_write;
};

} // namespace kb
