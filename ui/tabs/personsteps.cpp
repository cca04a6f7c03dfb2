// SPDX-License-Identifier: EUPL-1.2
// What is done with one person who is open or current: a part of PersonsPage.
#include "frame/printpaper.h"
#include "jobs/persondatajob.h"
#include "tabs/mergerecords.h"
#include "tabs/personspage.h"

namespace kb {

QAction *PersonsPage::addMerge()
{
    QAction *merging = addTabAction(tr("Mer&ge…"), {}, [this] {
        withSight(
            [this](const QList<Uid> &persons) { mergeRecords(workspace(), Kind::Person, persons, this); });
    });
    limitActions({merging});
    return merging;
}

QAction *PersonsPage::addDataPaper()
{
    return addTabAction(tr("&Data about this person…"), {}, [this] {
        const Uid person = saveOpen() ? recordHere() : Uid();
        if (person.isNull())
            return;
        previewPaper(workspace(), this, [person](Bank &bank, Language language) -> Result<Document> {
            const auto content = personDataContent(bank, person, language);
            return content ? Result<Document>(personData(*content)) : content.error();
        });
    });
}

} // namespace kb
