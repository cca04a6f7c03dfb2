// SPDX-License-Identifier: EUPL-1.2
#include "model/bulletinsteps.h"

#include "model/missing.h"

namespace kb {

namespace {

/// What was issued stays as its readers have it; only its status goes on.
bool saysTheSame(Bulletin before, const Bulletin &after)
{
    before.status = after.status;
    return before == after;
}

bool staysAsIssued(const Bulletin &before, const Bulletin &after)
{
    const bool isCorrected =
        before.status == BulletinStatus::Uitgegeven && after.status == BulletinStatus::Gecorrigeerd;
    return saysTheSame(before, after) && (before.status == after.status || isCorrected);
}

/// One correction at a time; what is to be mended after that is the correction.
void addMissingToCorrect(Missing &missing, const BulletinSurroundings &around)
{
    missing.unless(isIssued(around.corrected), "corrects").unless(around.otherCorrections == 0, "correction");
}

void addMissingToEnter(Missing &missing, const Bulletin &bulletin, const BulletinSurroundings &around)
{
    if (bulletin.status != BulletinStatus::Concept)
        missing.unless(around.items > 0, "items");
    if (bulletin.status == BulletinStatus::Uitgegeven)
        missing.unless(bulletin.issuedOn.isValid(), "issued_on").unless(!bulletin.editor.isEmpty(), "editor");
    if (bulletin.status == BulletinStatus::Gecorrigeerd)
        missing.unless(around.issuedCorrections > 0, "corrected_version");
}

} // namespace

QStringList missingForStep(const Bulletin &before, const Bulletin &after, const BulletinSurroundings &around)
{
    if (isIssued(before.status))
        return Missing().unless(staysAsIssued(before, after), "issued").names();
    Missing missing;
    const bool isStep = before.status != after.status;
    if (!after.corrects.isNull() && (isStep || before.corrects != after.corrects))
        addMissingToCorrect(missing, around);
    if (isStep)
        addMissingToEnter(missing, after, around);
    return missing.names();
}

bool mayBeRemoved(const Bulletin &bulletin)
{
    return !isIssued(bulletin.status);
}

} // namespace kb
