// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/personspage.h"

namespace kb {

/// The persons as somebody looks at them who wants to invite them: what they know, where they work and at
/// which events they were before (spec 03, 3.7).
class InviteesPage : public PersonsPage
{
    Q_OBJECT

public:
    explicit InviteesPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void follow(const Changes &changes) override;
};

} // namespace kb
