// SPDX-License-Identifier: EUPL-1.2
#include "editors/personeditor.h"

#include "editors/bankchoices.h"
#include "editors/choiceeditors.h"
#include "editors/partseditor.h"
#include "editors/recordpicker.h"
#include "jobs/privacysettings.h"
#include "model/personname.h"
#include "papers/networkpapers.h"
#include "widgets/paperview.h"

namespace kb {

namespace {

// The fields of model/person.h.
constexpr FieldId PersonFamily = 32;
constexpr FieldId PersonRoles = 36;
constexpr FieldId PersonWork = 37;
constexpr FieldId PersonReview = 43;

} // namespace

EditorWords PersonEditor::words()
{
    return {.isNew = tr("New person"),
            .place = tr("%1 · Person"),
            .untitled = tr("Who is it?"),
            .wanted = {{PersonFamily, tr("Write the family name.")},
                       {PersonRoles, tr("Choose at least one role.")},
                       {PersonReview, tr("Write when these data must be looked at again.")}},
            .possible = {}};
}

PersonEditor::PersonEditor(Workspace &workspace, QWidget *parent)
    : FormEditor(workspace, words(), parent)
    , m_related(workspace, *this, relatedToPerson, kindsOfPersons(), [this] { showOverview(); })
{
    buildFacts();
    buildWork();
    buildPrivacy();
    m_overview = addPaperPage(tr("Overview"));
    addHistoryPage();
}

void PersonEditor::buildFacts()
{
    RecordForm &facts = addForm(tr("Facts"));
    facts.addLines({{.field = 30}, {.field = 31}, {.field = PersonFamily}});
    facts.addLines({{.field = 35, .help = tr("As in A.B.")}, {.field = 34}, {.field = 33}});
    facts.addLine({.field = PersonRoles},
                  [](const auto &edited) { return makeCodesEditor(Kind::Person, PersonRoles, edited); });
    links().add(facts, LinkType::Expertise, tr("Expertise"), conceptChoices(workspace().bank()));
    facts.addLine({.field = 39});
    facts.addLines({{.field = 40}, {.field = 38}});
}

void PersonEditor::buildWork()
{
    const auto place = [this](const auto &edited) {
        return makeRecordPicker(workspace(), {Kind::Unit, Kind::Institute}, edited);
    };
    const PartRowsWords words{.row = tr("Workplace %1"),
                              .add = tr("&Add workplace"),
                              .nothing = tr("No workplace yet."),
                              .next = tr("Add where this person works.")};
    const QList<RowPart> parts{
        {.key = QStringLiteral("at"),
         .label = tr("Institute or unit"),
         .make = place,
         .need = Need::Required,
         .wanted = tr("Choose where the person works.")},
        {.key = QStringLiteral("function"), .label = tr("Function"), .make = makeTextEditor, .line = 1},
        {.key = QStringLiteral("from"), .label = tr("From"), .make = makePartialDateEditor, .line = 2},
        {.key = QStringLiteral("to"), .label = tr("Until"), .make = makePartialDateEditor, .line = 2}};
    RecordForm &work = addForm(tr("Works at"));
    work.addLine({.field = PersonWork},
                 [=](const auto &edited) { return makePartsEditor<Affiliation>(words, parts, edited); });
}

void PersonEditor::buildPrivacy()
{
    RecordForm &privacy = addForm(tr("Privacy"));
    privacy.addLines({{.field = 42}, {.field = PersonReview}, {.field = 12}});
    privacy.addLine({.field = 41, .help = tr("Without it, e-mail and telephone stay in your own unit.")});
    privacy.addLine({.field = 44});
}

QString PersonEditor::titleOf(const Person &person) const
{
    return fullName(person);
}

Person PersonEditor::beginning()
{
    Person person;
    person.shareLevel = ShareLevel::EigenDg;
    person.reviewAfter = reviewDay(workspace().bank());
    return person;
}

QMap<FieldId, QString> PersonEditor::problemsTogether(const Person &person)
{
    const auto wrong = std::ranges::find_if(
        person.affiliations, [](const Affiliation &work) { return work.to.isBefore(work.from); });
    if (wrong == person.affiliations.end())
        return {};
    const auto number = std::distance(person.affiliations.begin(), wrong) + 1;
    return {{PersonWork, tr("Workplace %1 ends before it begins. Change one of the dates.").arg(number)}};
}

void PersonEditor::showMore(const Person & /*person*/, Access /*access*/)
{
    showOverview();
}

/// Follows what is linked elsewhere while the person is open.
void PersonEditor::showOverview()
{
    if (uid().isNull())
        return m_overview->say(personOverview(workspace().bank(), {}));
    const QList<RelatedItem> *items = m_related.of(uid());
    m_overview->say(items ? personOverview(workspace().bank(), *items) : Paper());
}

} // namespace kb
