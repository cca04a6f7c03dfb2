// SPDX-License-Identifier: EUPL-1.2
#include "editors/instituteeditor.h"

#include "editors/bankchoices.h"
#include "editors/choiceeditors.h"
#include "editors/partseditor.h"
#include "editors/specialeditors.h"
#include "papers/networkpapers.h"
#include "widgets/paperview.h"

namespace kb {

namespace {

// The fields of model/institute.h.
constexpr FieldId InstituteName = 30;
constexpr FieldId InstituteKindField = 33;
constexpr FieldId InstituteAgreements = 38;

} // namespace

EditorWords InstituteEditor::words()
{
    return {.isNew = tr("New institute"),
            .place = tr("%1 · Institute"),
            .untitled = tr("What is the institute called?"),
            .wanted = {{InstituteName, tr("Write the name of the institute.")},
                       {InstituteKindField, tr("Choose what kind of institute it is.")}},
            .possible = {}};
}

InstituteEditor::InstituteEditor(Workspace &workspace, QWidget *parent)
    : FormEditor(workspace, words(), parent)
    , m_related(workspace, *this, relatedToInstitute, kindsOfInstitutes(), [this] { showOverview(); })
{
    buildFacts();
    buildAgreements();
    m_overview = addPaperPage(tr("Overview"));
    addHistoryPage();
}

void InstituteEditor::buildFacts()
{
    Bank &bank = workspace().bank();
    RecordForm &facts = addForm(tr("Facts"));
    facts.addLine({.field = InstituteName});
    facts.addLines({{.field = 32}, {.field = InstituteKindField}, {.field = 34, .make = makeCountryEditor}});
    facts.addLine({.field = 31});
    facts.addLines({{.field = 36}, {.field = 35}});
    facts.addLine({.field = 37}, [choices = unitChoices(bank)](const auto &edited) {
        return makeReferenceEditor(choices, edited);
    });
    links().add(facts, LinkType::Theme, tr("Subjects"), conceptChoices(bank));
    facts.addLine({.field = 39});
    facts.addLine({.field = 12});
}

void InstituteEditor::buildAgreements()
{
    const PartRowsWords words{.row = tr("Agreement %1"),
                              .add = tr("&Add agreement"),
                              .nothing = tr("No agreements yet."),
                              .next = tr("Add what you agreed, and until when.")};
    const QList<RowPart> parts{
        {.key = QStringLiteral("subject"),
         .label = tr("About what"),
         .make = makeTextEditor,
         .need = Need::Required,
         .wanted = tr("Write what was agreed.")},
        {.key = QStringLiteral("valid_from"), .label = tr("From"), .make = makeDateEditor, .line = 1},
        {.key = QStringLiteral("valid_to"), .label = tr("Until"), .make = makeDateEditor, .line = 1},
        {.key = QStringLiteral("reference"), .label = tr("Reference"), .make = makeTextEditor, .line = 1}};
    m_agreements = &addForm(tr("Agreements"));
    m_agreements->addLine({.field = InstituteAgreements}, [=](const auto &edited) {
        return makePartsEditor<Agreement>(words, parts, edited);
    });
}

void InstituteEditor::showAgreements()
{
    showPage(m_agreements);
    m_agreements->focusField(InstituteAgreements);
}

void InstituteEditor::addAgreement()
{
    showPage(m_agreements);
    m_agreements->findChild<PartRows *>()->addRow();
}

/// The contact with what we enter ourselves goes through us.
Institute InstituteEditor::beginning()
{
    return {.relationOwner = workspace().bank().identity().unit};
}

void InstituteEditor::showMore(const Institute & /*institute*/, Access /*access*/)
{
    showOverview();
}

QMap<FieldId, QString> InstituteEditor::problemsTogether(const Institute &institute)
{
    for (const Agreement &agreement : institute.agreements) {
        const bool hasBoth = agreement.validFrom.isValid() && agreement.validTo.isValid();
        if (hasBoth && agreement.validTo < agreement.validFrom)
            return {{InstituteAgreements,
                     tr("“%1” ends before it begins. Change one of the dates.").arg(agreement.subject)}};
    }
    return {};
}

/// Follows what is linked elsewhere while the institute is open.
void InstituteEditor::showOverview()
{
    if (uid().isNull())
        return m_overview->say(instituteOverview(workspace().bank(), {}));
    const QList<RelatedItem> *items = m_related.of(uid());
    m_overview->say(items ? instituteOverview(workspace().bank(), *items) : Paper());
}

} // namespace kb
