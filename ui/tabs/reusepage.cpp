// SPDX-License-Identifier: EUPL-1.2
#include "tabs/reusepage.h"

#include "models/overlapcolumns.h"

namespace kb {

ReusePage::ReusePage(Workspace &workspace, QWidget *parent)
    : PairsPage({"reuse",
                 {OverlapKind::VraagStudie, OverlapKind::VraagProject},
                 reuseColumns(),
                 tr("No unit has a study or project here that fits a question of another. Compute it again "
                   "with F5, or choose other filters."),
                 tr("To use what others know takes two units. This bank holds only %1.")},
                workspace, parent)
{
}

} // namespace kb
