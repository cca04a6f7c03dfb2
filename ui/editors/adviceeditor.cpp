// SPDX-License-Identifier: EUPL-1.2
#include "editors/adviceeditor.h"

#include "bank/headlines.h"
#include "bank/owners.h"
#include "editors/adviceform.h"
#include "editors/adviceremarks.h"
#include "editors/attentionpanel.h"
#include "editors/bankchoices.h"
#include "editors/choiceeditors.h"
#include "editors/consultationform.h"
#include "editors/keptrecord.h"
#include "editors/pagemeter.h"
#include "editors/recordvalues.h"
#include "editors/specialeditors.h"
#include "editors/versionslist.h"
#include "jobs/advicedraftcodec.h"
#include "model/advicesteps.h"
#include "model/freshcopy.h"
#include "model/valuechecks.h"
#include "models/ownermark.h"
#include "widgets/flowlayout.h"
#include "widgets/pagesview.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace kb {

namespace {

constexpr FieldId AdviceTitleField = 30;
constexpr FieldId AddresseeField = 31;
constexpr FieldId FromUnitField = 33;
constexpr FieldId PartsInDraft =
    1000; ///< no fields of the record: what hangs below it, in what is kept aside
constexpr FieldId GapsInDraft = 1001;

/// As a new advice begins: what was copied is made anew.
AdviceParts asNew(AdviceParts parts)
{
    const auto forget = [](auto &children) {
        for (auto &child : children)
            child.uid = Uid();
    };
    forget(parts.reasonSources);
    forget(parts.steps);
    for (SupportedStatement &one : parts.statements) {
        one.statement.uid = Uid();
        forget(one.sources);
    }
    parts.consulted.clear();
    return parts;
}

} // namespace

AdviceEditor::AdviceEditor(Workspace &workspace, QWidget *parent)
    : RecordEditor(workspace, parent)
    , m_text(new AdviceForm(workspace))
    , m_facts(new RecordForm(recordTypeOf<Advice>))
    , m_consulted(new ConsultationForm(workspace.bank()))
    , m_versions(new VersionsList)
    , m_pages(new PagesView)
    , m_meter(new PageMeter)
    , m_attention(new AttentionPanel)
    , m_live(new LivePaper(workspace, this))
{
    buildFacts();
    addPage(*m_text, tr("Text"));
    addPage(*m_facts, tr("Facts"));
    addPage(*m_consulted, tr("Consultation"));
    addPage(m_versions, tr("Versions"));
    m_pages->setAccessibleName(tr("As it will be printed"));
    addPage(m_pages, tr("Preview"));
    addHistoryPage();
    addPanel(m_meter);
    addPanel(m_attention);
    for (const RecordForm *form : QList<RecordForm *>{m_text, m_facts, m_consulted})
        connect(form, &RecordForm::edited, this, &AdviceEditor::follow);
    connect(m_live, &LivePaper::ready, this, &AdviceEditor::showLook);
    connect(m_versions, &VersionsList::printAsked, this, &AdviceEditor::versionAsked);
}

void AdviceEditor::buildFacts()
{
    Bank &bank = workspace().bank();
    m_facts->addLine({.field = AddresseeField},
                     [](const auto &edited) { return makeCodesEditor(codeChoices<Addressee>(), edited); });
    m_facts->addLine({.field = 32, .help = tr("As it is printed; empty: the kinds above")});
    m_facts->addLine({.field = FromUnitField}, [choices = unitChoices(bank)](const auto &edited) {
        return makeReferenceEditor(choices, edited);
    });
    m_facts->addLines({{.field = 34}, {.field = 12}});
    m_links.add(*m_facts, LinkType::Dossier, tr("Dossiers"), dossierChoices(bank));
    m_links.add(*m_facts, LinkType::Exploration, tr("Explorations"), namedChoices(bank, Kind::Exploration));
    m_links.addLive(workspace(), *m_facts, LinkType::Author, tr("Authors"), Kind::Person, personChoices);
    m_links.add(*m_facts, LinkType::Concept, tr("Concepts"), conceptChoices(bank));
}

void AdviceEditor::offerMoves(const QList<QAction *> &moves)
{
    auto *panel = new QWidget;
    auto *buttons = new FlowLayout(panel);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    for (QAction *move : moves) {
        auto *button = new QToolButton(panel);
        button->setDefaultAction(move);
        button->setVisible(move->isEnabled());
        connect(move, &QAction::changed, button, [button, move] { button->setVisible(move->isEnabled()); });
        buttons->addWidget(button);
    }
    addPanel(panel);
}

Result<> AdviceEditor::load(const Uid &uid)
{
    if (uid.isNull()) {
        begin({});
        return showLinks({});
    }
    const auto draft = adviceDraft(workspace().bank(), uid);
    if (!draft)
        return draft.error();
    show(*draft);
    return showLinks(uid);
}

Result<> AdviceEditor::loadCopy(const Uid &uid)
{
    const auto original = adviceDraft(workspace().bank(), uid);
    if (!original)
        return original.error();
    begin({});
    AdviceDraft copy{freshCopy(original->advice), asNew(original->parts), original->gaps};
    copy.advice.ownerUnit = m_shown.advice.ownerUnit;
    for (RecordForm *form : {static_cast<RecordForm *>(m_text), m_facts})
        form->show(allValues(copy.advice));
    showParts(copy);
    return showLinks(uid);
}

/// A new record is of the bank's own unit.
void AdviceEditor::begin(AdviceDraft draft)
{
    draft.advice.ownerUnit = workspace().bank().identity().unit;
    draft.advice.fromUnit = draft.advice.ownerUnit;
    show(draft);
}

void AdviceEditor::show(const AdviceDraft &draft)
{
    m_shown = draft;
    const Advice &advice = draft.advice;
    const Owner owner = Owners(workspace().bank()).of(advice);
    const Access access = owner.isOurs ? Access::ReadWrite : Access::ReadOnly;
    for (RecordForm *form : {static_cast<RecordForm *>(m_text), m_facts})
        form->show(allValues(advice));
    showParts(draft);
    setFormsAccess(owner.isOurs && !isOffered(advice.status) ? Access::ReadWrite : Access::ReadOnly);
    m_attention->offer(access == Access::ReadWrite); // for who can do something about it
    const bool isNew = advice.uid.isNull();
    showHead({.place = isNew ? tr("New advice")
                             : tr("%1 · Advice · %2 · version %3")
                                   .arg(advice.refcode, label(advice.status), advice.version),
              .title = advice.title.isEmpty() ? tr("What is the message?") : advice.title,
              .owner = ownerSentence(owner.code),
              .access = access,
              .origin = advice.origin});
    showVersions();
    showHistory(advice.uid, Kind::Advice);
}

void AdviceEditor::setFormsAccess(Access access)
{
    m_text->setFormAccess(access);
    m_facts->setAccess(access);
    m_consulted->setFormAccess(access);
    m_links.setAccess(access);
}

void AdviceEditor::showParts(const AdviceDraft &draft)
{
    m_text->showParts(draft.parts, draft.gaps);
    m_consulted->showConsulted(draft.parts.consulted);
}

void AdviceEditor::showVersions()
{
    const auto versions = adviceVersions(workspace().bank(), m_shown.advice.uid);
    m_versions->show(m_shown.advice, versions ? *versions : QList<AdviceVersion>());
}

Result<> AdviceEditor::showLinks(const Uid &uid)
{
    const auto loaded = m_links.load(workspace().bank(), uid);
    follow();
    return loaded;
}

AdviceDraft AdviceEditor::edited() const
{
    AdviceDraft draft = m_shown;
    draft.advice = withValues(withValues(m_shown.advice, m_text->values()), m_facts->values());
    draft.parts = m_text->parts(m_shown.parts);
    draft.parts.consulted = m_consulted->consulted(m_shown.parts.consulted);
    draft.gaps = m_text->gaps();
    return draft;
}

/// What is written is set in type, and looked at.
void AdviceEditor::follow()
{
    const AdviceDraft draft = edited();
    m_attention->say(
        attentionFor(recordTypeOf<Advice>, valuesOf(draft.advice), workspace().bank().now().date().year()));
    m_live->ask(draft);
}

void AdviceEditor::showLook(const AdviceLook &look)
{
    m_pages->setPages(look.pages);
    m_meter->say(look.measure, LivePaper::AllowedPages);
    const QStringList frozen{
        tr("This advice was offered and can only be read. Make a new version to change it.")};
    m_attention->sayRemarks((isOffered(m_shown.advice.status) ? frozen : QStringList()) +
                            remarksOn(look.points));
}

Values AdviceEditor::draft() const
{
    Values values = m_text->values();
    values.insert(m_facts->values());
    const AdviceDraft draft = edited();
    values.insert(PartsInDraft, toValue(draft.parts));
    values.insert(GapsInDraft, Codec<QList<Uid>>::to(draft.gaps));
    return values;
}

void AdviceEditor::showDraft(const Values &values)
{
    for (RecordForm *form : {static_cast<RecordForm *>(m_text), m_facts})
        form->show(values);
    showParts({.advice = m_shown.advice,
               .parts = partsFrom(values.value(PartsInDraft)),
               .gaps = Codec<QList<Uid>>::from(values.value(GapsInDraft))});
    follow();
}

void AdviceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint() &&
                         event->key() != Qt::Key_Space &&
                         !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isTyped && isOffered(m_shown.advice.status))
        Q_EMIT revisionAsked();
    else
        RecordEditor::keyPressEvent(event);
}

Result<Uid> AdviceEditor::write()
{
    Bank &bank = workspace().bank();
    const AdviceDraft draft = edited();
    const auto problems = adviceProblems(draft.advice);
    for (RecordForm *form : {static_cast<RecordForm *>(m_text), m_facts}) {
        if (form->showProblems(problems))
            continue;
        showPageOf(*form);
        return Error{Error::Code::InvalidInput, {}};
    }
    const StepLabel label = stepOfKeeping(draft.advice, draft.advice.title);
    return workspace().write(label, [&](Write &write) -> Result<Uid> {
        const auto uid = keepRecord(bank.records<Advice>(), write, draft.advice, m_shown.advice);
        if (!uid)
            return uid;
        if (auto below = writeAdviceParts(bank, write, *uid, draft.parts, m_shown.parts); !below)
            return below.error();
        if (auto gaps = bank.links().set(write, *uid, LinkType::Gap, draft.gaps); !gaps)
            return gaps.error();
        const auto linked = m_links.write(bank, write, *uid);
        return linked ? uid : Result<Uid>(linked.error());
    });
}

} // namespace kb
