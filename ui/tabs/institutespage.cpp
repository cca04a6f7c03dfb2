// SPDX-License-Identifier: EUPL-1.2
#include "tabs/institutespage.h"

#include "editors/instituteeditor.h"
#include "models/networkcolumns.h"
#include "papers/networkpapers.h"
#include "tabs/contactspage.h"
#include "tabs/mergerecords.h"
#include "tabs/networkfilters.h"

namespace kb {

InstitutesPage::InstitutesPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(
          workspace, Kind::Institute, instituteColumns(listOf(workspace)),
          {.list = "institutes",
           .create = tr("&New institute"),
           .empty = tr(
               "No institutes yet. They come by themselves when you import studies, or make one yourself."),
           .emptyAction = tr("New institute"),
           .searchHint = tr("Search in name and abbreviation"),
           .removeQuestion =
               [](int count) { return tr("Put %n institute(s) in the trash?", nullptr, count); },
           .sorted = "name"},
          parent)
    , m_related(workspace, *this, relatedToInstitute, kindsOfInstitutes(), [this] { showPreview(); })
{
    addFilters(instituteFilters(), ask, instituteFilterChoices, {Kind::Unit, Kind::Concept});
    QAction *contact =
        addTabAction(tr("New contact &moment"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] { beginContact(); });
    QAction *merging = addTabAction(tr("Mer&ge…"), {}, [this] {
        withSight([this](const QList<Uid> &institutes) {
            mergeRecords(this->workspace(), Kind::Institute, institutes, this);
        });
    });
    limitActions({contact, merging});
    finish({contact, merging});
}

void InstitutesPage::showAgreements(const Uid &institute)
{
    if (InstituteEditor *opened = openedAt(institute))
        opened->showAgreements();
}

void InstitutesPage::addAgreement(const Uid &institute)
{
    if (InstituteEditor *opened = openedAt(institute))
        opened->addAgreement();
}

InstituteEditor *InstitutesPage::openedAt(const Uid &institute)
{
    if (!showPlace(institute))
        return nullptr;
    Q_EMIT placeChanged(institute);
    return static_cast<InstituteEditor *>(&editor());
}

RecordEditor *InstitutesPage::makeEditor()
{
    return new InstituteEditor(workspace(), this);
}

Paper InstitutesPage::paperOf(const InstituteLine &institute)
{
    const QList<RelatedItem> *items = m_related.of(institute.uid);
    return institutePaper(workspace().bank(), institute, items ? *items : QList<RelatedItem>());
}

void InstitutesPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (!changes.ids(Kind::Institute).isEmpty() && !changes.listChanged(Kind::Institute))
        return; // all lines are read again already
    if (changes.touchesAny(
            {Kind::ContactMoment, Kind::Person, Kind::Study, Kind::ResearchProject, Kind::Link}))
        readWhenSeen([this] { m_feed.readAgain(); });
}

/// With the institute that is open or, in the list, current.
void InstitutesPage::beginContact()
{
    const Uid institute = recordHere();
    if (institute.isNull())
        return;
    Q_EMIT pageAsked(QString::fromLatin1(ContactsPage::Id),
                     [institute](Tab &page) { static_cast<ContactsPage &>(page).beginWith(institute, {}); });
}

} // namespace kb
