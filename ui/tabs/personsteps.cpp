// SPDX-License-Identifier: EUPL-1.2
// What is done with one person who is open or current: a part of PersonsPage.
#include "bank/owners.h"
#include "frame/printpaper.h"
#include "jobs/anonymise.h"
#include "jobs/persondatajob.h"
#include "model/personname.h"
#include "tabs/mergerecords.h"
#include "tabs/personspage.h"

#include <QMessageBox>
#include <QPushButton>

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
        const Uid person = saveFirst() ? recordHere() : Uid();
        if (person.isNull())
            return;
        previewPaper(workspace(), this, [person](Bank &bank, Language language) -> Result<Document> {
            const auto content = personDataContent(bank, person, language);
            return content ? Result<Document>(personData(*content)) : content.error();
        });
    });
}

QAction *PersonsPage::addAnonymise()
{
    QAction *anonymising = addTabAction(tr("Remo&ve from contacts…"), {}, [this] { anonymise(); });
    limitActions({anonymising});
    return anonymising;
}

void PersonsPage::anonymise()
{
    const Uid uid = saveFirst() ? recordHere() : Uid();
    if (uid.isNull())
        return;
    const auto person = workspace().bank().records<Person>().get(uid);
    if (!person)
        return workspace().sayError(person.error());
    if (!Owners(workspace().bank()).of(*person).isOurs)
        return workspace().say({.sentence = tr("Only the unit that owns a person can remove it.")});
    workspace().reads().run(
        this, [uid](JobContext &context) { return personDataContent(context.bank, uid, Language::Nl); },
        [this, person = *person](const Result<PersonDataContent> &told) {
            if (!told)
                return workspace().sayError(told.error());
            askWhetherErasing(person, told->written.size());
        });
}

/// In so many texts the name stands, and stays.
void PersonsPage::askWhetherErasing(const Person &person, qsizetype texts)
{
    if (!isErasingMeant(fullName(person), texts))
        return;
    workspace().runJob(
        tr("Erasing the name"), this,
        [uid = person.uid](JobContext &context) { return anonymisePerson(context.bank, uid); },
        [this, code = person.refcode](const Result<> &erased) {
            if (!erased)
                return workspace().sayError(erased.error());
            refreshOpenRecord();
            workspace().say({.sentence = tr("The name of %1 is erased.").arg(code)});
        });
}

/// There is no way back; and what people wrote is left to them.
bool PersonsPage::isErasingMeant(const QString &name, qsizetype texts)
{
    QMessageBox box(
        QMessageBox::Warning, tr("Remove from contacts"),
        tr("Erase the name, contact data and expertise of %1 for good, also from the history?").arg(name),
        QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    QString stays = tr("Notes and attachments of this person stay. Check these yourself.");
    if (texts > 0)
        stays += u' ' + tr("The name also stays in %n text(s), such as remarks and reasons. “Data about this "
                           "person” lists them.",
                           nullptr, int(texts));
    box.setInformativeText(stays);
    const auto *erase = box.addButton(tr("&Erase for good"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("&Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == erase;
}

} // namespace kb
