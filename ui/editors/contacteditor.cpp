// SPDX-License-Identifier: EUPL-1.2
#include "editors/contacteditor.h"

#include "editors/bankchoices.h"
#include "editors/recordpicker.h"

namespace kb {

namespace {

// The fields of model/contactmoment.h.
constexpr FieldId ContactDate = 30;
constexpr FieldId ContactInstitute = 32;
constexpr FieldId ContactSubject = 33;
constexpr FieldId ContactFollowUp = 35;

} // namespace

EditorWords ContactEditor::words()
{
    return {.isNew = tr("New contact moment"),
            .place = tr("%1 · Contact moment"),
            .untitled = tr("What was it about?"),
            .wanted = {{ContactDate, tr("Write when it was.")},
                       {ContactInstitute, tr("Choose with which institute it was.")},
                       {ContactSubject, tr("Write what it was about.")}},
            .possible = {}};
}

ContactEditor::ContactEditor(Workspace &workspace, QWidget *parent)
    : FormEditor(workspace, words(), parent)
{
    build();
    addHistoryPage();
}

void ContactEditor::build()
{
    RecordForm &facts = addForm(tr("Facts"));
    facts.addLine({.field = ContactSubject});
    facts.addLines({{.field = ContactDate}, {.field = 31}});
    facts.addLine({.field = ContactInstitute}, [this](const auto &edited) {
        return makeRecordPicker(workspace(), {Kind::Institute}, edited);
    });
    links().addLive(workspace(), facts, LinkType::With, tr("With"), Kind::Person, personChoices);
    facts.addLine({.field = 34, .help = tr("Stays in your own unit")});
    facts.addLines({{.field = ContactFollowUp}, {.field = 36}});
    facts.addLine({.field = 37});
    facts.addLine({.field = 12});
}

void ContactEditor::expect(const Uid &institute, const QList<Uid> &persons)
{
    m_institute = institute;
    m_persons = persons;
}

ContactMoment ContactEditor::beginning()
{
    ContactMoment contact;
    contact.date = workspace().bank().now().date();
    contact.institute = std::exchange(m_institute, {});
    return contact;
}

Result<> ContactEditor::load(const Uid &uid)
{
    const auto loaded = FormEditor::load(uid);
    const QList<Uid> persons = std::exchange(m_persons, {});
    return loaded && uid.isNull() ? links().show(workspace().bank(), LinkType::With, persons) : loaded;
}

QMap<FieldId, QString> ContactEditor::problemsTogether(const ContactMoment &contact)
{
    if (!contact.followUpOn.isValid() || !contact.date.isValid() || contact.followUpOn >= contact.date)
        return {};
    return {
        {ContactFollowUp, tr("What follows cannot be before the contact itself. Change one of the two.")}};
}

} // namespace kb
