// SPDX-License-Identifier: EUPL-1.2
#include "tabs/networktab.h"

#include "tabs/agreementspage.h"
#include "tabs/contactspage.h"
#include "tabs/institutespage.h"
#include "tabs/organisationpage.h"
#include "tabs/personspage.h"

namespace kb {

namespace {

constexpr std::array networkInstitutes{Kind::Institute};
constexpr std::array networkPersons{Kind::Person};
constexpr std::array networkContacts{Kind::ContactMoment};

template <typename T> Tab *networkPage(Workspace &workspace, QWidget *parent)
{
    return new T(workspace, parent);
}

} // namespace

std::span<const PageSpec> networkPages()
{
    static constexpr std::array pages{
        PageSpec{"institutes", QT_TRANSLATE_NOOP("Pages", "Instit&utes"), networkInstitutes,
                 networkPage<InstitutesPage>},
        PageSpec{"persons", QT_TRANSLATE_NOOP("Pages", "&Persons"), networkPersons, networkPage<PersonsPage>},
        PageSpec{
            "organisation", QT_TRANSLATE_NOOP("Pages", "&Organisation"), {}, networkPage<OrganisationPage>},
        PageSpec{ContactsPage::Id, QT_TRANSLATE_NOOP("Pages", "Contact moment&s"), networkContacts,
                 networkPage<ContactsPage>},
        PageSpec{"agreements", QT_TRANSLATE_NOOP("Pages", "&Agreements"), {}, networkPage<AgreementsPage>},
    };
    return pages;
}

Tab *makeNetworkTab(Workspace &workspace, QWidget *parent)
{
    return new RoomTab("network", networkPages(), workspace, parent);
}

} // namespace kb
