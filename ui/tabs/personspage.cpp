// SPDX-License-Identifier: EUPL-1.2
#include "tabs/personspage.h"

#include "editors/personeditor.h"
#include "model/personname.h"
#include "models/networkcolumns.h"
#include "papers/networkpapers.h"
#include "tabs/contactspage.h"
#include "tabs/invitedialog.h"
#include "tabs/networkfilters.h"

namespace kb {

namespace {

/// The first institute where somebody works now; null for who works nowhere, or only at units.
Uid instituteOf(Bank &bank, const Person &person)
{
    const QDate today = bank.now().date();
    for (const Affiliation &affiliation : person.affiliations) {
        const auto kind = recordKind(bank.context().db, affiliation.at);
        if (isOn(affiliation, today) && kind && *kind == Kind::Institute)
            return affiliation.at;
    }
    return {};
}

} // namespace

PersonsPage::PersonsPage(Workspace &workspace, QWidget *parent)
    : PersonsPage(workspace, personColumns(listOf(workspace)), words(), parent)
{
    addFilters(personFilters(), ask, personFilterChoices, {Kind::Unit, Kind::Institute, Kind::Concept});
    QAction *contact =
        addTabAction(tr("New contact &moment"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { beginContact(); });
    limitActions({contact});
    finish({contact, addInvite(), addMerge(), addDataPaper(), addAnonymise()});
}

PersonsPage::PersonsPage(Workspace &workspace, std::span<const Column<PersonLine>> columns,
                         const PageWords &words, QWidget *parent)
    : RecordsPage(workspace, Kind::Person, columns, words, parent)
    , m_related(workspace, *this, relatedToPerson, kindsOfPersons(), [this] { showPreview(); })
{
}

PageWords PersonsPage::words()
{
    return {.list = "persons",
            .create = tr("&New person"),
            .empty = tr("No persons yet. Who knows much about your subject?"),
            .emptyAction = tr("New person"),
            .searchHint = tr("Search in name"),
            .removeQuestion = [](int count) { return tr("Put %n person(s) in the trash?", nullptr, count); },
            .sorted = "name"};
}

QAction *PersonsPage::addInvite()
{
    QAction *invite = addTabAction(tr("&Invite for…"), {}, [this] {
        withSight([this](const QList<Uid> &persons) { invitePersons(workspace(), persons, this); });
    });
    limitActions({invite});
    return invite;
}

RecordEditor *PersonsPage::makeEditor()
{
    return new PersonEditor(workspace(), this);
}

Paper PersonsPage::paperOf(const PersonLine &person)
{
    const QList<RelatedItem> *items = m_related.of(person.uid);
    return personPaper(person, items ? *items : QList<RelatedItem>());
}

void PersonsPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (changes.touchesAny({Kind::Institute, Kind::Unit, Kind::Concept, Kind::Link}))
        m_feed.model().retry();
}

/// With the person that is open or, in the list, current, and where they work.
void PersonsPage::beginContact()
{
    const Uid chosen = recordHere();
    const auto person = workspace().bank().records<Person>().get(chosen);
    if (!person)
        return;
    const Uid institute = instituteOf(workspace().bank(), *person);
    Q_EMIT pageAsked(QString::fromLatin1(ContactsPage::Id), [institute, chosen](Tab &page) {
        static_cast<ContactsPage &>(page).beginWith(institute, {chosen});
    });
}

} // namespace kb
