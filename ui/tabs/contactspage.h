// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/contactlist.h"
#include "tabs/recordspage.h"

namespace kb {

/// The contact moments; a new one can begin with an institute and persons.
class ContactsPage : public RecordsPage<ContactList, ContactLine, ContactQuery>
{
    Q_OBJECT

public:
    static constexpr const char *Id = "contacts"; ///< among the pages of the room; never changes

    explicit ContactsPage(Workspace &workspace, QWidget *parent = nullptr);
    void beginWith(const Uid &institute, const QList<Uid> &persons);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const ContactLine &contact) override;
    void follow(const Changes &changes) override;
};

} // namespace kb
