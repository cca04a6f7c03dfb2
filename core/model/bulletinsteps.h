// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/bulletin.h"

namespace kb {

/// What stands around a bulletin that its lifecycle asks for.
struct BulletinSurroundings
{
    int items = 0;
    int otherCorrections = 0;                           ///< of the issue that this one corrects
    int issuedCorrections = 0;                          ///< of this one
    BulletinStatus corrected = BulletinStatus::Concept; ///< of the one that it corrects
};

/// What is missing before the step may be made (spec 01, S27b; 02, 2.5), as field or guard names; empty when
/// nothing stands in the way. What was issued only becomes corrected, and it has one correction.
QStringList missingForStep(const Bulletin &before, const Bulletin &after, const BulletinSurroundings &around);

/// What was issued lies with its readers.
constexpr bool isIssued(BulletinStatus status)
{
    return status == BulletinStatus::Uitgegeven || status == BulletinStatus::Gecorrigeerd;
}

/// What can be done with a bulletin as a whole.
enum class BulletinMove { Settle, Issue, Correct };

/// Whether that may be done in the status; what it then asks is missingForStep().
constexpr bool isOpenTo(BulletinMove move, BulletinStatus status)
{
    switch (move) {
    case BulletinMove::Settle:
        return status == BulletinStatus::Concept;
    case BulletinMove::Issue:
        return !isIssued(status);
    case BulletinMove::Correct:
        return status == BulletinStatus::Uitgegeven;
    }
    return false;
}

/// What was issued is corrected, not deleted (spec 02, 2.10).
bool mayBeRemoved(const Bulletin &bulletin);

} // namespace kb
