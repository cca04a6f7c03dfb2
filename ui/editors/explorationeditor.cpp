// SPDX-License-Identifier: EUPL-1.2
#include "editors/explorationeditor.h"

#include "bank/owners.h"
#include "editors/bankchoices.h"
#include "editors/keptrecord.h"
#include "editors/linkedrecords.h"
#include "editors/recordform.h"
#include "editors/recordvalues.h"
#include "editors/specialeditors.h"
#include "model/freshcopy.h"
#include "model/meetingsteps.h"
#include "models/ownermark.h"
#include "papers/explorationpaper.h"
#include "widgets/paperview.h"
#include "wording/guardtext.h"

namespace kb {

namespace {

constexpr FieldId ExplorationTitle = 30;
constexpr FieldId CentralQuestion = 31;
constexpr FieldId ExplorationLead = 33;
constexpr FieldId ExplorationStatusField = 34;
constexpr FieldId ExplorationUntil = 36;
constexpr FieldId PartsDraft = 1001; ///< fields of the exploration itself have lower numbers

} // namespace

ExplorationEditor::ExplorationEditor(Workspace &workspace, QWidget *parent)
    : RecordEditor(workspace, parent)
    , m_form(new RecordForm(recordTypeOf<Exploration>))
    , m_parts(new LinkedRecords(workspace, LinkType::Part,
                                {Kind::Study, Kind::Signal, Kind::KnowledgeQuestion, Kind::ResearchProject},
                                {.list = tr("What belongs to it"),
                                 .nothing = tr("Nothing belongs to it yet."),
                                 .next = tr("Search here for studies, signals, questions and projects.")}))
{
    buildForm();
    addPage(*m_form, tr("Facts"));
    addPage(m_parts, tr("What belongs to it"));
    m_timeline = addPaperPage(tr("Over time"));
    addHistoryPage();
    connect(m_parts, &LinkedRecords::edited, this, [this] { setChanged(true); });
}

// The numbers are the fields of model/exploration.h, in reading order.
void ExplorationEditor::buildForm()
{
    Bank &bank = workspace().bank();
    m_form->addLine({.field = ExplorationTitle});
    m_form->addLine({.field = CentralQuestion, .help = tr("One question about tomorrow")});
    m_form->addLines({{.field = 32}, {.field = ExplorationStatusField}});
    m_form->addLine({.field = ExplorationLead}, [choices = unitChoices(bank)](const auto &edited) {
        return makeReferenceEditor(choices, edited);
    });
    m_links.add(*m_form, LinkType::CoUnit, tr("Units that take part"), unitChoices(bank));
    m_form->addLines({{.field = 35}, {.field = ExplorationUntil}});
    m_form->addLine({.field = 37, .help = tr("What you look at, and what you do not")});
    m_form->addLine({.field = 38, .help = tr("Needed before the exploration is finished")});
    m_links.add(*m_form, LinkType::Dossier, tr("Dossiers"), dossierChoices(bank));
    m_links.add(*m_form, LinkType::Concept, tr("Concepts"), conceptChoices(bank));
    m_form->addLine({.field = 12});
}

Result<> ExplorationEditor::load(const Uid &uid)
{
    if (uid.isNull())
        return begin({}, {});
    const auto exploration = workspace().bank().records<Exploration>().get(uid);
    if (!exploration)
        return exploration.error();
    show(*exploration);
    return showLinks(uid);
}

Result<> ExplorationEditor::loadCopy(const Uid &uid)
{
    const auto original = workspace().bank().records<Exploration>().get(uid);
    return original ? begin(freshCopy(*original), uid) : original.error();
}

/// A new exploration is of the bank's own unit.
Result<> ExplorationEditor::begin(Exploration exploration, const Uid &linkedAs)
{
    exploration.ownerUnit = workspace().bank().identity().unit;
    if (exploration.lead.isNull())
        exploration.lead = exploration.ownerUnit;
    show(exploration);
    return showLinks(linkedAs);
}

void ExplorationEditor::show(const Exploration &exploration)
{
    m_shown = exploration;
    m_form->show(allValues(exploration));
    const Owner owner = Owners(workspace().bank()).of(exploration);
    const Access access = owner.isOurs ? Access::ReadWrite : Access::ReadOnly;
    m_form->setAccess(access);
    m_links.setAccess(access);
    m_parts->setAccess(access);
    const bool isNew = exploration.uid.isNull();
    showHead({.place = isNew ? tr("New exploration") : tr("%1 · Exploration").arg(exploration.refcode),
              .title = exploration.title.isEmpty() ? tr("What do you explore?") : exploration.title,
              .owner = ownerSentence(owner.code),
              .access = access,
              .origin = exploration.origin});
    m_timeline->sayWhenSeen(
        [this, uid = exploration.uid] { return explorationTimeline(workspace().bank(), uid); });
    showHistory(exploration.uid, Kind::Exploration);
}

Result<> ExplorationEditor::showLinks(const Uid &uid)
{
    const auto loaded = m_links.load(workspace().bank(), uid);
    return loaded ? m_parts->load(uid) : loaded;
}

Exploration ExplorationEditor::edited() const
{
    return withValues(m_shown, m_form->values());
}

Values ExplorationEditor::draft() const
{
    Values values = m_form->values();
    values.insert(PartsDraft, Codec<QList<Uid>>::to(m_parts->records()));
    return values;
}

void ExplorationEditor::showDraft(const Values &values)
{
    m_form->show(values);
    m_parts->show(Codec<QList<Uid>>::from(values.value(PartsDraft)));
}

QMap<FieldId, QString> ExplorationEditor::problemsOf(const Exploration &exploration) const
{
    QMap<FieldId, QString> problems;
    if (exploration.title.isEmpty())
        problems.insert(ExplorationTitle, tr("Give the exploration a title."));
    if (exploration.centralQuestion.isEmpty())
        problems.insert(CentralQuestion, tr("Write the question that you explore."));
    if (exploration.lead.isNull())
        problems.insert(ExplorationLead, tr("Choose which unit leads it."));
    const bool hasBoth = exploration.fromDate.isValid() && exploration.toDate.isValid();
    if (hasBoth && exploration.toDate < exploration.fromDate)
        problems.insert(ExplorationUntil, tr("The end must not be earlier than the beginning."));
    if (const QStringList missing = missingForStep(m_shown, exploration); !missing.isEmpty())
        problems.insert(
            ExplorationStatusField,
            tr("For this status first fill in: %1.").arg(missingText(Kind::Exploration, missing.join(u','))));
    return problems;
}

Result<Uid> ExplorationEditor::write()
{
    const Exploration exploration = edited();
    if (!m_form->showProblems(problemsOf(exploration))) {
        showPageOf(*m_form);
        return Error{Error::Code::InvalidInput, {}};
    }
    const StepLabel label = stepOfKeeping(exploration, exploration.title);
    return workspace().write(label, [&](Write &write) { return keep(write, exploration); });
}

Result<Uid> ExplorationEditor::keep(Write &write, const Exploration &exploration)
{
    Bank &bank = workspace().bank();
    const auto uid = keepRecord(bank.records<Exploration>(), write, exploration, m_shown);
    if (!uid)
        return uid;
    if (auto linked = m_links.write(bank, write, *uid); !linked)
        return linked.error();
    const auto parts = m_parts->write(write, *uid);
    return parts ? uid : Result<Uid>(parts.error());
}

} // namespace kb
