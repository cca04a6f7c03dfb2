// SPDX-License-Identifier: EUPL-1.2
#include "tabs/reusepage.h"

#include "models/overlapcolumns.h"

namespace kb {

ReusePage::ReusePage(Workspace &workspace, QWidget *parent)
    : PairsPage({"reuse",
                 {OverlapKind::VraagStudie, OverlapKind::VraagProject},
                 reuseColumns(),
                 tr("No new results of other DGs for your questions."),
                 tr("It takes two units to use what others know. This bank holds only %1.")},
                workspace, parent)
{
}

} // namespace kb
