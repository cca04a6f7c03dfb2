// SPDX-License-Identifier: EUPL-1.2
#include "tabs/contactspage.h"

#include "editors/contacteditor.h"
#include "models/networkcolumns.h"
#include "papers/networkpapers.h"
#include "tabs/networkfilters.h"

namespace kb {

ContactsPage::ContactsPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(
          workspace, Kind::ContactMoment, contactColumns(listOf(workspace)),
          {.list = "contacts",
           .create = tr("&New contact moment"),
           .empty = tr("No contact moments yet. Write down whom you spoke to, and about what."),
           .emptyAction = tr("New contact moment"),
           .searchHint = tr("Search in subject and notes"),
           .removeQuestion =
               [](int count) { return tr("Put %n contact moment(s) in the trash?", nullptr, count); }},
          parent)
{
    addFilters(contactFilters(), ask, contactFilterChoices, {Kind::Institute, Kind::Unit});
    finish();
}

void ContactsPage::beginWith(const Uid &institute, const QList<Uid> &persons)
{
    if (!mayLeave())
        return;
    static_cast<ContactEditor &>(editor()).expect(institute, persons);
    createRecord();
}

RecordEditor *ContactsPage::makeEditor()
{
    return new ContactEditor(workspace(), this);
}

Paper ContactsPage::paperOf(const ContactLine &contact)
{
    return contactPaper(workspace().bank(), contact);
}

/// The names of institutes and persons stand in the lines.
void ContactsPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (changes.touchesAny({Kind::Institute, Kind::Person, Kind::Link}))
        m_feed.model().retry();
}

} // namespace kb
