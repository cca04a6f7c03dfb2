// SPDX-License-Identifier: EUPL-1.2
#include "editors/dossiereditor.h"

#include "bank/uniqueness.h"
#include "editors/bankchoices.h"
#include "editors/milestonerows.h"
#include "jobs/gapinput.h"
#include "papers/dossierpages.h"
#include "papers/dossierpaper.h"
#include "widgets/paperview.h"
#include "wording/kindgroups.h"

namespace kb {

namespace {

// The fields of model/policydossier.h.
constexpr FieldId DossierCode = 30;
constexpr FieldId DossierTitle = 31;
constexpr FieldId DossierPriorityTo = 36;
constexpr FieldId DossierMonths = 37;
/// No field of the record: the moments of decision among what is kept until it is saved.
constexpr FieldId MomentsDraft = 0xF000;

/// The title of another dossier that has the code of `edited` already; empty when nobody has.
QString titleWithCode(Bank &bank, const PolicyDossier &shown, const PolicyDossier &edited)
{
    const Values before = shown.uid.isNull() ? Values() : valuesOf(shown);
    const auto taken = takenValue(bank.context().db,
                                  {recordTypeOf<PolicyDossier>, shown.facts.id, before, valuesOf(edited)});
    const auto other = taken && *taken ? bank.records<PolicyDossier>().get((*taken)->holder)
                                       : Error{Error::Code::NotFound, {}};
    return other ? other->title : QString();
}

} // namespace

EditorWords DossierEditor::words()
{
    return {.isNew = tr("New dossier"),
            .place = tr("%1 · Policy dossier"),
            .untitled = tr("On which subject does your unit make policy?"),
            .wanted = {{DossierCode, tr("Write a short code, such as WON.")},
                       {DossierTitle, tr("Write the subject of the dossier.")},
                       {DossierMonths, tr("Write a number of months, such as 36.")}},
            .possible = {{DossierMonths, tr("Choose a number from 6 to 120.")}}};
}

DossierEditor::DossierEditor(Workspace &workspace, QWidget *parent)
    : FormEditor(workspace, words(), parent)
    , m_knowledge(workspace, *this, knowledgeOfDossier, kindsOfKnowledge(), [this] { showKnowledge(); })
{
    buildFacts();
    buildKnowledge();
    buildMilestones();
    addHistoryPage();
}

void DossierEditor::buildFacts()
{
    Bank &bank = workspace().bank();
    RecordForm &facts = addForm(tr("Facts"));
    facts.addLine({.field = DossierTitle});
    facts.addLines({{.field = DossierCode, .help = tr("Short and unique in your unit, such as WON")},
                    {.field = 33},
                    {.field = 38}});
    facts.addLine({.field = 32});
    facts.addLine({.field = 34});
    facts.addLines({{.field = 35}, {.field = DossierPriorityTo}, {.field = DossierMonths}});
    facts.addLine({.field = 40});
    facts.addLines({{.field = 39}, {.field = 12}});
    links().addLive(workspace(), facts, LinkType::Officer, tr("Officers"), Kind::Person, personChoices);
    links().add(facts, LinkType::ParticipatingUnit, tr("Takes part"), unitChoices(bank));
}

void DossierEditor::buildKnowledge()
{
    m_overview = addPaperPage(tr("Overview"));
    for (const DossierPart &part : dossierParts())
        m_parts.insert(part.kind, addPaperPage(kindGroup(part.kind)));
}

void DossierEditor::buildMilestones()
{
    m_moments = &addForm(tr("Decision moments"));
    m_rows = new MilestoneRows;
    m_moments->addField({.label = tr("When is something decided?"),
                         .help = tr("The next moment says how urgent signals and questions are.")},
                        m_rows);
    connect(m_rows, &PartRows::edited, m_moments, &RecordForm::edited);
}

/// Its knowledge grows old as the bank says, until somebody says otherwise.
PolicyDossier DossierEditor::beginning()
{
    PolicyDossier dossier;
    if (const auto norms = gapNorms(workspace().bank()))
        dossier.freshnessMonths = norms->freshMonths;
    return dossier;
}

void DossierEditor::addMilestone()
{
    showPageOf(*m_moments);
    m_rows->addRow();
}

void DossierEditor::showMore(const PolicyDossier &dossier, Access access)
{
    if (const auto loaded = m_rows->load(workspace().bank(), dossier.uid); !loaded)
        workspace().sayError(loaded.error());
    m_rows->setAccess(access);
    showKnowledge();
}

/// Follows what is linked elsewhere while the dossier is open. Read once for all pages, and before somebody
/// turns to one.
void DossierEditor::showKnowledge()
{
    if (!uid().isNull())
        (void)m_knowledge.of(uid());
    m_overview->sayWhenSeen([this] {
        const QDate today = workspace().bank().now().date();
        return paperOf(tr("Overview"), [today](const auto &known) { return dossierKnowledge(known, today); });
    });
    for (const DossierPart &part : dossierParts()) {
        m_parts.value(part.kind)->sayWhenSeen([this, part] {
            return paperOf(kindGroup(part.kind), [this, part](const auto &known) {
                return dossierPartPaper(workspace().bank(), part, known);
            });
        });
    }
}

Paper DossierEditor::paperOf(const QString &page, const Telling &telling)
{
    if (uid().isNull())
        return untilDossierIsSaved(page);
    const DossierOverviewContent *known = m_knowledge.of(uid());
    return known ? telling(*known) : Paper();
}

/// A count on the overview leads to the page with what it counts.
void DossierEditor::followLink(const QUrl &link)
{
    PaperView *page = m_parts.value(kindOfDossierPage(link));
    if (!page)
        return FormEditor::followLink(link);
    showPage(page);
    page->setFocus(Qt::OtherFocusReason);
}

Result<> DossierEditor::writeMore(Write &write, const Uid &dossier)
{
    return m_rows->write(workspace().bank(), write, dossier);
}

bool DossierEditor::isMoreFine()
{
    if (m_rows->problem().isEmpty())
        return true;
    showPageOf(*m_moments);
    m_rows->setFocus(Qt::OtherFocusReason);
    return false;
}

QMap<FieldId, QString> DossierEditor::problemsTogether(const PolicyDossier &dossier)
{
    QMap<FieldId, QString> problems;
    if (dossier.priorityFrom.isValid() && dossier.priorityTo.isValid() &&
        dossier.priorityFrom > dossier.priorityTo)
        problems.insert(DossierPriorityTo, tr("The end date is before the start date. Change one of them."));
    if (const QString other = titleWithCode(workspace().bank(), shown(), dossier); !other.isEmpty())
        problems.insert(DossierCode, tr("“%1” has this code already. Choose another.").arg(other));
    return problems;
}

Values DossierEditor::draft() const
{
    Values values = FormEditor::draft();
    values.insert(MomentsDraft, m_rows->rows());
    return values;
}

void DossierEditor::showDraft(const Values &values)
{
    FormEditor::showDraft(values);
    m_rows->show(values.value(MomentsDraft).toArray());
}

} // namespace kb
