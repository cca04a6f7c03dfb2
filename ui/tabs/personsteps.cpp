// SPDX-License-Identifier: EUPL-1.2
// What is done with one person who is open or current: a part of PersonsPage.
#include "tabs/mergerecords.h"
#include "tabs/personspage.h"

namespace kb {

QAction *PersonsPage::addMerge()
{
    QAction *merging = addTabAction(tr("Mer&ge…"), {}, [this] {
        withSight(
            [this](const QList<Uid> &persons) { mergeRecords(workspace(), Kind::Person, persons, this); });
    });
    limitActions({merging});
    return merging;
}

} // namespace kb
