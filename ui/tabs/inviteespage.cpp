// SPDX-License-Identifier: EUPL-1.2
#include "tabs/inviteespage.h"

#include "models/networkcolumns.h"
#include "tabs/copyaddresses.h"
#include "tabs/networkfilters.h"

namespace kb {

namespace {

PageWords inviteeWords(PageWords words)
{
    words.list = "invitees";
    words.empty = InviteesPage::tr("No persons yet. Whom do you want to invite?");
    return words;
}

} // namespace

InviteesPage::InviteesPage(Workspace &workspace, QWidget *parent)
    : PersonsPage(workspace, inviteeColumns(listOf(workspace)), inviteeWords(words()), parent)
{
    addFilters(inviteeFilters(), ask, personFilterChoices, {Kind::Unit, Kind::Institute, Kind::Concept});
    QAction *addresses = addTabAction(tr("Copy the &e-mail addresses"), {}, [this] {
        withSight([this](const QList<Uid> &persons) { copyAddresses(this->workspace(), persons, this); });
    });
    finish({addInvite(), addresses});
}

/// Who is present at an event changes what a row says, and who passes the filter.
void InviteesPage::follow(const Changes &changes)
{
    PersonsPage::follow(changes);
    if (changes.touchesAny({Kind::Participant, Kind::Event}))
        readWhenSeen([this] { m_feed.reload(m_query); });
}

} // namespace kb
