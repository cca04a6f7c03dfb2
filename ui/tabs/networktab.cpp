// SPDX-License-Identifier: EUPL-1.2
#include "tabs/networktab.h"

#include "bank/bank.h"
#include "papers/agreementspaper.h"
#include "papers/organisationpaper.h"
#include "tabs/contactspage.h"
#include "tabs/institutespage.h"
#include "tabs/paperpage.h"
#include "tabs/personspage.h"

#include <QCoreApplication>

namespace kb {

namespace {

constexpr std::array networkInstitutes{Kind::Institute};
constexpr std::array networkPersons{Kind::Person};
constexpr std::array networkContacts{Kind::ContactMoment};

template <typename T> Tab *networkPage(Workspace &workspace, QWidget *parent)
{
    return new T(workspace, parent);
}

struct NetworkWording
{
    Q_DECLARE_TR_FUNCTIONS(NetworkTab)
};

/// The units of the ministry with what this bank has of them.
Tab *organisationPage(Workspace &workspace, QWidget *parent)
{
    const QSet<Kind> kinds{Kind::Unit,   Kind::Person,          Kind::Study,        Kind::KnowledgeQuestion,
                           Kind::Signal, Kind::ResearchProject, Kind::PolicyDossier};
    const auto make = [](Bank &bank) -> Result<Paper> {
        const auto units = organisation(bank);
        return units ? Result<Paper>(organisationPaper(*units, bank.now())) : units.error();
    };
    return new PaperPage(workspace, NetworkWording::tr("Organisation"), kinds, make, parent);
}

Tab *agreementsPage(Workspace &workspace, QWidget *parent)
{
    const auto make = [](Bank &bank) -> Result<Paper> {
        const auto lines = agreements(bank);
        return lines ? Result<Paper>(agreementsPaper(*lines)) : lines.error();
    };
    return new PaperPage(workspace, NetworkWording::tr("Agreements"), {Kind::Institute}, make, parent);
}

} // namespace

std::span<const PageSpec> networkPages()
{
    static constexpr std::array pages{
        PageSpec{"institutes", QT_TRANSLATE_NOOP("Pages", "I&nstitutes"), networkInstitutes,
                 networkPage<InstitutesPage>},
        PageSpec{"persons", QT_TRANSLATE_NOOP("Pages", "Per&sons"), networkPersons, networkPage<PersonsPage>},
        PageSpec{"organisation", QT_TRANSLATE_NOOP("Pages", "&Organisation"), {}, organisationPage},
        PageSpec{ContactsPage::Id, QT_TRANSLATE_NOOP("Pages", "Contact &moments"), networkContacts,
                 networkPage<ContactsPage>},
        PageSpec{"agreements", QT_TRANSLATE_NOOP("Pages", "A&greements"), {}, agreementsPage},
    };
    return pages;
}

Tab *makeNetworkTab(Workspace &workspace, QWidget *parent)
{
    return new RoomTab("network", networkPages(), workspace, parent);
}

} // namespace kb
