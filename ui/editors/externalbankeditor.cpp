// SPDX-License-Identifier: EUPL-1.2
#include "editors/externalbankeditor.h"

#include "workspace/openaddress.h"

#include <QPushButton>

namespace kb {

namespace {

// The fields of model/externalbank.h.
constexpr FieldId ExternalBankName = 30;
constexpr FieldId ExternalBankHolder = 31;
constexpr FieldId ExternalBankAddress = 32;

} // namespace

EditorWords ExternalBankEditor::words()
{
    return {.isNew = tr("New knowledge bank of others"),
            .place = tr("%1 · Other knowledge bank"),
            .untitled = tr("What is the knowledge bank called?"),
            .wanted = {{ExternalBankName, tr("Write the name of the knowledge bank.")},
                       {ExternalBankHolder, tr("Write which organisation it is of.")},
                       {ExternalBankAddress, tr("Write its web address.")}},
            .possible = {{ExternalBankAddress, tr("Write a web address that begins with https://.")}}};
}

ExternalBankEditor::ExternalBankEditor(Workspace &workspace, QWidget *parent)
    : FormEditor(workspace, words(), parent)
{
    RecordForm &facts = addForm(tr("Facts"));
    facts.addLine({.field = ExternalBankName});
    facts.addLine({.field = ExternalBankHolder, .help = tr("The organisation whose knowledge bank it is")});
    facts.addLine({.field = ExternalBankAddress, .help = tr("Begins with https://")});
    auto *open = new QPushButton(tr("Open &in browser"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &ExternalBankEditor::openTypedAddress);
    facts.addField({.label = {}}, open);
    facts.addLine({.field = 33});
    facts.addLine({.field = 34, .help = tr("Who can use it, and how to get in")});
    facts.addLine({.field = 35, .help = tr("Preferably a desk, not a person")});
    facts.addLine({.field = 36, .help = tr("When somebody last checked that this is still correct")});
    facts.addLine({.field = 12});
    addHistoryPage();
}

void ExternalBankEditor::openTypedAddress()
{
    openAddress(workspace(), edited().url);
}

} // namespace kb
